import { expect } from '@open-wc/testing';
import { readSample } from '../news/sample.js';
import { blocksOf, modelled } from './modelled.js';

describe('the article’s body: WordPress', () => {
  it('a post of the block editor: picture, table, file and quotation', async () => {
    const [post] = await readSample('wordpress/posts-embed.json');
    const { blocks, findings, root } = await modelled(post!.body!, { base: post!.url!, title: post!.title });
    expect(blocks).to.deep.equal([
      'p: Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công & hệ thống một cửa.',
      'figure le-khai-truong-1024x576.jpg: Quang cảnh lễ khai trương. Ảnh: VGP',
      'table: *Sở | *Số thủ tục / Y tế | 120 / Tư pháp | 98',
      'p: Tỷ lệ hồ sơ trực tuyến < 50% ở một số xã.',
    ]);
    expect(root.querySelector('caption')!.textContent).to.equal('Số thủ tục đã cung cấp');
    expect(findings.attachments).to.deep.equal([
      {
        url: 'https://wp.example.org/wp-content/uploads/2026/11/quyet-dinh-123.pdf',
        name: 'Quyết định 123/QĐ-UBND',
        type: 'application/pdf',
      },
    ]);
  });

  it('a post of the classic editor: caption in a div, gallery with its own styles, video', async () => {
    const [post] = await readSample('wordpress/post-classic.json');
    const { blocks, root } = await modelled(post!.body!, { base: post!.url! });
    expect(blocks).to.deep.equal([
      'p: Bài viết soạn bằng trình soạn thảo cổ điển.',
      'figure hoi-nghi-300x200.jpg: Hội nghị trực tuyến',
      'p: Dòng thứ hai./Ngắt dòng.',
      'figure le-khai-truong-150x150.jpg: Quang cảnh lễ khai trương Cổng dịch vụ công. Ảnh: VGP',
      'figure hoi-nghi-150x150.jpg: Hội nghị trực tuyến',
      'figure xxxxxxxxxxx',
    ]);
    expect(root.querySelector('[style],style,[class]:not(.video)') === null).to.equal(true);
  });

  it('a gallery of blocks, as figures of their own, and the words under all of them behind the last', async () => {
    const picture = (name: string, words: string) =>
      `<figure class="wp-block-image"><a href="/${name}.jpg"><img src="/${name}.jpg" alt=""></a><figcaption>${words}</figcaption></figure>`;
    expect(
      await blocksOf(
        `<figure class="wp-block-gallery columns-2">${picture('a', 'Một')}${picture('b', 'Hai')}<figcaption class="blocks-gallery-caption">Ngày hội</figcaption></figure><p>Sau đó.</p>`,
      ),
    ).to.deep.equal(['figure a.jpg: Một', 'figure b.jpg: Hai', 'p: Ngày hội', 'p: Sau đó.']);
  });

  it('a gallery of the first block editor: a list of figures', async () => {
    const item = (name: string) =>
      `<li class="blocks-gallery-item"><figure><img src="/${name}.jpg"><figcaption>${name}</figcaption></figure></li>`;
    expect(
      await blocksOf(`<ul class="wp-block-gallery">${item('a')}${item('b')}</ul><p>Sau đó.</p>`),
    ).to.deep.equal(['figure a.jpg: a', 'figure b.jpg: b', 'p: Sau đó.']);
  });

  it('a picture that links to its file opens as a picture; one that links elsewhere still does', async () => {
    const { root } = await modelled(
      '<p><a href="/a.jpg"><img src="/a-300x200.jpg" alt="x"></a></p><p>Giữa.</p><p><a href="/trang"><img src="/b.jpg" alt="y"></a></p>',
    );
    expect([...root.querySelectorAll('a')].map(({ pathname }) => pathname)).to.deep.equal(['/trang']);
  });

  it('a file block once, not its two links', async () => {
    const { blocks, findings } = await modelled(
      '<p>Trước.</p><div class="wp-block-file"><a id="x" href="/f/ke%20hoach.docx">Kế hoạch 12/KH-UBND</a><a href="/f/ke%20hoach.docx" class="wp-block-file__button" download>Tải về</a></div>',
    );
    expect(blocks).to.deep.equal(['p: Trước.']);
    expect(findings.attachments.map(({ name }) => name)).to.deep.equal(['Kế hoạch 12/KH-UBND']);
  });

  it('columns, groups and spacers as what is in them', async () => {
    expect(
      await blocksOf(
        '<div class="wp-block-columns"><div class="wp-block-column"><p>Một.</p></div><div class="wp-block-column"><p>Hai.</p></div></div><div style="height:100px" aria-hidden="true" class="wp-block-spacer"></div><div class="wp-block-group"><h2>Ba</h2><p>Bốn.</p></div>',
      ),
    ).to.deep.equal(['p: Một.', 'p: Hai.', 'h3: Ba', 'p: Bốn.']);
  });
});
