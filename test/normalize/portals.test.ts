import { expect } from '@open-wc/testing';
import { readNews, readSample } from '../news/sample.js';
import { blocksOf, modelled } from './modelled.js';

describe('the article’s body: SharePoint', () => {
  it('a canvas of web parts, without the data of their program', async () => {
    const part = (words: string) =>
      `<div data-sp-canvascontrol="" data-sp-controldata="&#123;&quot;controlType&quot;&#58;4&#125;"><div data-sp-rte="">${words}</div></div>`;
    expect(
      await blocksOf(
        `<div>${part('<h2>Tóm tắt</h2><p>Môi trường dùng chung.</p>')}<div data-sp-canvascontrol=""><div data-sp-webpart="" data-sp-webpartdata="{}"><div data-sp-componentid="">d1d91016-032f-456d-98a4-721247c305e8</div><div data-sp-htmlproperties=""><img data-sp-prop-name="imageSource" src="/anh/a.jpg"><div data-sp-prop-name="captionText" data-sp-searchableplaintext="true">Lễ ký kết</div></div></div></div>${part('<p>Sau đó.</p>')}</div>`,
      ),
    ).to.deep.equal(['h3: Tóm tắt', 'p: Môi trường dùng chung.', 'figure a.jpg: Lễ ký kết', 'p: Sau đó.']);
  });

  it('the page of a list', async () => {
    const [page] = await readSample('sharepoint/page-listitem.json');
    expect(await blocksOf(page!.body!)).to.deep.equal([
      'h3: Summary',
      'p: List of the current shared environments.',
      'h3: Online',
      'p: User to use: domain\\user',
    ]);
  });

  it('a canvas in JSON', async () => {
    const canvas = [
      { controlType: 4, innerHTML: '<p>Thứ nhất.</p>' },
      { controlType: 0 },
      { controlType: 4, innerHTML: '<ul><li>a</li><li>b</li></ul>' },
    ];
    const [page] = await readNews(
      JSON.stringify({
        Id: 1,
        Title: 'Trang',
        CanvasContent1: JSON.stringify(canvas),
        AbsoluteUrl: '/trang',
      }),
    );
    expect(await blocksOf(page!.body!)).to.deep.equal(['p: Thứ nhất.', 'ul: a | b']);
  });

  it('a classic page, whose table only lays out', async () => {
    expect(
      await blocksOf(
        '<table id="layoutsTable" style="width&#58;100%"><tbody><tr><td><div class="ms-rte-layoutszone-outer"><div class="ms-rte-layoutszone-inner"><p>Cột một.</p></div></div></td><td class="ms-wiki-columnSpacing"><div>Cột hai.</div></td></tr></tbody></table>',
      ),
    ).to.deep.equal(['p: Cột một.', 'p: Cột hai.']);
  });
});

describe('the article’s body: Liferay', () => {
  it('pictures of several sizes, by the address of their site', async () => {
    const response = await fetch(new URL('../news/feeds/liferay/rendered-content.html', import.meta.url));
    const { blocks, root } = await modelled(await response.text());
    expect(blocks).to.deep.equal([
      'p: Ngày 26/8, UBND tỉnh khai trương.',
      'figure 50956e56-9571-8f73-ae6e-9fca20fe0e3a',
    ]);
    expect(root.querySelector('source')!.srcset).to.contain(
      'https://cong.example.vn/o/adaptive-media/image/43795/Thumbnail-300x300/',
    );
  });

  it('files by the addresses of its library', async () => {
    const { findings } = await modelled(
      '<p>Xem.</p><p><a href="/documents/20125/0/Quy%E1%BA%BFt+%C4%91%E1%BB%8Bnh.pdf/50956e56-9571-8f73-ae6e-9fca20fe0e3a?t=16">Tải về</a> (1,5 MB)</p>',
    );
    expect(findings.attachments).to.deep.equal([
      {
        url: 'https://cong.example.vn/documents/20125/0/Quy%E1%BA%BFt+%C4%91%E1%BB%8Bnh.pdf/50956e56-9571-8f73-ae6e-9fca20fe0e3a?t=16',
        name: 'Quyết định.pdf',
        type: 'application/pdf',
        size: 1_572_864,
      },
    ]);
  });
});

describe('the article’s body: NukeViet', () => {
  it('of a whole document only what its page’s head does not say', async () => {
    const [item] = await readSample('nukeviet/instant-rss.xml');
    const { blocks } = await modelled(item!.body!, {
      base: item!.url!,
      title: item!.title,
      lead: item!.summary!,
      picture: 'https://nukeviet.example.org/assets/news/2020_08/le-khai-truong.jpg',
    });
    expect(blocks).to.deep.equal([
      'p: Ngày 13/8, UBND tỉnh khai trương.',
      'figure a.jpg: Quang cảnh buổi lễ',
    ]);
  });

  it('gives the words under the picture that is shown above', async () => {
    const [item] = await readSample('nukeviet/instant-rss.xml');
    const { findings } = await modelled(item!.body!, {
      picture: 'https://nukeviet.example.org/uploads/news/2020_08/le-khai-truong.jpg',
    });
    expect(findings.caption).to.equal('Lễ khai trương');
  });

  it('keeps the picture where none is shown above', async () => {
    const [item] = await readSample('nukeviet/instant-rss.xml');
    expect((await modelled(item!.body!)).blocks[0]).to.equal('figure le-khai-truong.jpg: Lễ khai trương');
  });
});
