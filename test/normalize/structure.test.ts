import { expect } from '@open-wc/testing';
import { blocksOf, modelled } from './modelled.js';

describe('the article’s body: figures', () => {
  const long = `<p>${'Đoạn văn nói tiếp về buổi lễ, có nhiều chữ hơn một chú thích. '.repeat(5)}</p>`;

  it('take the line behind them that is centred, slanted, a credit, or short before a paragraph', async () => {
    for (const line of [
      '<p style="text-align:center">Quang cảnh buổi lễ.</p>',
      '<p class="rtecenter">Quang cảnh buổi lễ.</p>',
      '<p><em>Quang cảnh buổi lễ.</em></p>',
      '<p class="chu-thich">Quang cảnh buổi lễ.</p>',
    ])
      expect((await blocksOf(`<p><img src="/a.jpg"></p>${line}${long}`))[0]).to.equal(
        'figure a.jpg: Quang cảnh buổi lễ.',
      );
    expect((await blocksOf(`<p><img src="/a.jpg"></p><p>Ảnh: VGP</p>${long}`))[0]).to.equal(
      'figure a.jpg: Ảnh: VGP',
    );
    expect((await blocksOf(`<p><img src="/a.jpg"></p><p>Quang cảnh buổi lễ</p>${long}`))[0]).to.equal(
      'figure a.jpg: Quang cảnh buổi lễ',
    );
  });

  it('leave a sentence, a heading in bold, a typed item and names to the text', async () => {
    for (const line of [
      'Buổi lễ bắt đầu lúc 8 giờ.',
      '<strong>Kết quả bước đầu</strong>',
      '- Nội dung một',
      'Lê Đại Thăng',
    ])
      expect((await blocksOf(`<p><img src="/a.jpg"></p><p>${line}</p>${long}`))[0]).to.equal('figure a.jpg');
  });

  it('take one line, and a second only where both are marked', async () => {
    expect(
      await blocksOf(
        `<p><img src="/a.jpg"></p><p align="center">Một.</p><p align="center">Hai.</p>${long}`,
      ).then((blocks) => blocks.slice(0, 2)),
    ).to.deep.equal(['figure a.jpg: Một.', 'p: Hai.']);
  });

  it('stand apart when one paragraph holds several, each with the words between', async () => {
    expect(
      await blocksOf(
        `<p align="center"><img src="/a.jpg"><br>Một<br><img src="/b.jpg"><br>Hai</p>${long}`,
      ).then((blocks) => blocks.slice(0, 2)),
    ).to.deep.equal(['figure a.jpg: Một', 'figure b.jpg: Hai']);
  });

  it('of a table of pictures take their captions column by column', async () => {
    expect(
      await blocksOf(
        '<table><tr><td><img src="/a.jpg"></td><td><img src="/b.jpg"></td></tr><tr><td>Một</td><td>Hai</td></tr></table><p>Sau.</p>',
      ),
    ).to.deep.equal(['figure a.jpg: Một', 'figure b.jpg: Hai', 'p: Sau.']);
  });

  it('of a list of pictures are no list', async () => {
    expect(
      await blocksOf(
        '<ul class="gallery"><li><img src="/a.jpg">Một</li><li><img src="/b.jpg"></li></ul><p>Sau.</p>',
      ),
    ).to.deep.equal(['figure a.jpg: Một', 'figure b.jpg', 'p: Sau.']);
  });

  it('stand behind the paragraph in whose line they stood; a sign stays in it', async () => {
    expect(
      await blocksOf(
        '<p>Trước <img src="/a.jpg" width="600"> sau.</p><p>Mới <img src="/moi.gif" width="24" height="12" alt="mới"> nhất</p>',
      ),
    ).to.deep.equal(['p: Trước sau.', 'figure a.jpg', 'p: Mới nhất']);
    const { root } = await modelled('<p>Mới <img src="/moi.gif" width="24" height="12" alt="mới"> nhất</p>');
    expect(root.querySelector('p img')!.getAttribute('alt')).to.equal('mới');
  });

  it('are not made of pictures that count visits', async () => {
    expect(
      await blocksOf('<p>Chữ.</p><img src="https://dem.example/1.gif" width="1" height="1">'),
    ).to.deep.equal(['p: Chữ.']);
  });

  it('are not called by the name of their file', async () => {
    const { root } = await modelled('<p><img src="/a.jpg" alt="DSC_0123.JPG"></p><p>Chữ.</p>');
    expect(root.querySelector('img')!.alt).to.equal('');
  });
});

describe('the article’s body: headings', () => {
  const ranks = async (source: string, headingLevel: number) =>
    [...(await modelled(source, { headingLevel })).root.children].map(({ localName }) => localName);

  it('come in order under the article’s own, whatever their ranks were', async () => {
    expect(await ranks('<h1>a</h1><h4>b</h4><h2>c</h2><h4>d</h4>', 2)).to.deep.equal([
      'h3',
      'h4',
      'h4',
      'h5',
    ]);
    expect(await ranks('<h5>a</h5><h6>b</h6>', 3)).to.deep.equal(['h4', 'h5']);
    expect(await ranks('<h2>a</h2><h3>b</h3>', 5)).to.deep.equal(['h6', 'h6']);
  });

  it('without words are none, and long ones are paragraphs', async () => {
    expect(await blocksOf('<h2>&nbsp;</h2><h2><img src="/a.jpg"></h2><p>Chữ.</p>')).to.deep.equal([
      'figure a.jpg',
      'p: Chữ.',
    ]);
    expect((await ranks(`<h2>${'dài '.repeat(100)}</h2>`, 2))[0]).to.equal('p');
  });
});

describe('the article’s body: lists', () => {
  it('are made of typed lines behind a colon, of items with their stops, and of bullets', async () => {
    expect(await blocksOf('<p>Gồm:</p><p>- Một</p><p>- Hai</p><p>Hết.</p>')).to.deep.equal([
      'p: Gồm:',
      'ul: Một | Hai',
      'p: Hết.',
    ]);
    expect(await blocksOf('<p>- Một;</p><p>- Hai;</p><p>- Ba.</p>')).to.deep.equal(['ul: Một; | Hai; | Ba.']);
    expect(await blocksOf('<p>• Một</p><p>• Hai</p>')).to.deep.equal(['ul: Một | Hai']);
  });

  it('are not made of what is said, of a single line, or of a line that goes on', async () => {
    const said = ['p: - Ông đến từ đâu?', 'p: - Tôi ở Sơn Tây.'];
    expect(await blocksOf(said.map((line) => `<p>${line.slice(3)}</p>`).join(''))).to.deep.equal(said);
    expect(await blocksOf('<p>Gồm:</p><p>- Một</p><p>Hết.</p>')).to.deep.equal([
      'p: Gồm:',
      'p: - Một',
      'p: Hết.',
    ]);
  });

  it('keep what they are, with their numbers and depth, and lose empty items', async () => {
    const { root, blocks } = await modelled(
      '<ol start="3"><li><p>Ba</p></li><li>&nbsp;</li><li>Bốn<ul><li>a</li></ul></li></ol>',
    );
    expect(blocks).to.deep.equal(['ol: Ba | Bốn (a)']);
    expect(root.querySelector('ol')!.start).to.equal(3);
    expect(root.querySelectorAll('li p')).to.have.length(0);
  });
});

describe('the article’s body: tables', () => {
  it('scroll by themselves, can be focused, and know their header cells', async () => {
    const { root } = await modelled(
      '<table border="1" width="900" style="width:900px"><tr><td><b>Xã</b></td><td width="200"><b>Hồ sơ</b></td></tr><tr><td>Kim Sơn</td><td>17</td></tr></table>',
    );
    const wrapper = root.firstElementChild as HTMLElement;
    expect(wrapper.tabIndex).to.equal(0);
    expect(wrapper.getAttribute('role')).to.equal('region');
    expect([...root.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal(['col', 'col']);
    expect(root.querySelector('[width],[border],[style]') === null).to.equal(true);
  });

  it('keep what they span, and the header cells that they came with', async () => {
    const { root } = await modelled(
      '<table><thead><tr><th rowspan="2" scope="col">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr></thead><tbody><tr><th scope="row">e</th><td>f</td><td>g</td></tr></tbody></table>',
    );
    expect(root.querySelectorAll('th')).to.have.length(5);
    expect(root.querySelector<HTMLTableCellElement>('th')!.rowSpan).to.equal(2);
    expect(root.querySelector('tbody th')!.getAttribute('scope')).to.equal('row');
  });

  it('that only frame or lay out are what is in them', async () => {
    expect(
      await blocksOf('<table width="100%"><tr><td><p>Một.</p><p>Hai.</p></td></tr></table>'),
    ).to.deep.equal(['p: Một.', 'p: Hai.']);
    expect(
      await blocksOf('<table role="presentation"><tr><td>Một.</td><td>Hai.</td></tr></table>'),
    ).to.deep.equal(['p: Một.', 'p: Hai.']);
  });

  it('of 40 columns keep all of them', async () => {
    const row = (name: string) =>
      `<tr>${[...Array(40).keys()].map((column) => `<td>${name}${column}</td>`).join('')}</tr>`;
    const { root } = await modelled(`<table>${row('a')}${row('b')}</table>`);
    expect(root.querySelectorAll('tr:last-child td')).to.have.length(40);
    expect(root.firstElementChild!.matches('.scroll')).to.equal(true);
  });
});

describe('the article’s body: files', () => {
  const names = async (source: string) => {
    const { findings, blocks } = await modelled(source);
    return [blocks, findings.attachments.map(({ name, type = '', size = 0 }) => `${name} ${type} ${size}`)];
  };

  it('with their label go to the list, with type and size', async () => {
    expect(
      await names(
        '<p>Chữ.</p><p><strong>Tệp đính kèm:</strong></p><ul><li><a href="/f/a.pdf">Kế hoạch 5</a> (2,5 MB)</li><li><a href="/f/b.xlsx">Phụ lục [340 KB]</a></li><li><a href="/f/c.zip">Mẫu đơn (ZIP, 1,5 KB)</a></li></ul>',
      ),
    ).to.deep.equal([
      ['p: Chữ.'],
      [
        'Kế hoạch 5 application/pdf 2621440',
        'Phụ lục application/vnd.openxmlformats-officedocument.spreadsheetml.sheet 348160',
        'Mẫu đơn application/zip 1536',
      ],
    ]);
  });

  it('take the name of the file where the link says only “here”', async () => {
    expect(await names('<p>Chữ.</p><p>Tải về <a href="/f/ke-hoach.pdf">tại đây</a></p>')).to.deep.equal([
      ['p: Chữ.'],
      ['ke-hoach.pdf application/pdf 0'],
    ]);
  });

  it('named within a sentence stay in it', async () => {
    expect(await names('<p>Theo <a href="/f/a.pdf">Nghị quyết 5</a>, các xã đã làm.</p>')).to.deep.equal([
      ['p: Theo Nghị quyết 5, các xã đã làm.'],
      [],
    ]);
  });
});

describe('the article’s body: byline', () => {
  const byline = async (last: string) => {
    const { blocks, findings } = await modelled(`<p>Chữ của bài.</p>${last}`);
    return findings.byline ?? blocks[blocks.length - 1];
  };

  it('is the last line where it is names or names a source', async () => {
    expect(await byline('<p style="text-align:right"><strong>Phan Thanh</strong></p>')).to.equal(
      'Phan Thanh',
    );
    expect(await byline('<p>Theo Hà Nội Mới</p>')).to.equal('Theo Hà Nội Mới');
    expect(await byline('<p>Phạm Linh (tổng hợp)</p>')).to.equal('Phạm Linh (tổng hợp)');
    expect(await byline('<p class="author">TTXVN</p>')).to.equal('TTXVN');
    expect(await byline('<p>Lê An</p><p>Nguồn: chinhphu.vn</p>')).to.equal('Lê An - Nguồn: chinhphu.vn');
  });

  it('is no paragraph', async () => {
    const sentence = 'Theo Ban tổ chức, hội nghị sẽ tiếp tục vào ngày mai tại trụ sở của thị xã Sơn Tây.';
    expect(await byline(`<p>${sentence}</p>`)).to.equal(`p: ${sentence}`);
  });

  it('in bold at the end of the last paragraph is taken out of it', async () => {
    const { blocks, findings } = await modelled('<p>Một.</p><p>Hai./. <strong>Phan Thanh</strong></p>');
    expect(blocks).to.deep.equal(['p: Một.', 'p: Hai./.']);
    expect(findings.byline).to.equal('Phan Thanh');
  });

  it('is not the only line of a body', async () => {
    expect((await modelled('<p>Phan Thanh</p>')).blocks).to.deep.equal(['p: Phan Thanh']);
  });
});

describe('the article’s body: repetitions', () => {
  it('of title, lead and picture at the beginning fall away, in whatever form and size', async () => {
    expect(
      await blocksOf(
        '<h1>THỊ XÃ KIỂM TRA CÔNG VỤ</h1><p>(SƠN TÂY) - Trong 2 ngày 12 và 13/8, đoàn đã kiểm tra tại xã Kim Sơn.</p><p><img src="/anh-300x200.jpg"></p><p>Chữ. Thị xã kiểm tra công vụ</p>',
        {
          title: 'Thị xã kiểm tra công vụ',
          lead: 'Trong 2 ngày 12 và 13/8, đoàn đã kiểm tra tại xã Kim Sơn.',
          picture: 'https://cong.example.vn/anh.jpg',
        },
      ),
    ).to.deep.equal(['p: Chữ. Thị xã kiểm tra công vụ']);
  });

  it('further on are part of the text', async () => {
    const filler = '<p>Một đoạn.</p>'.repeat(8);
    expect(await blocksOf(`${filler}<p>Tên bài</p>`, { title: 'Tên bài' })).to.include('p: Tên bài');
  });

  it('of another picture are none', async () => {
    expect(
      await blocksOf('<p><img src="/khac.jpg"></p><p>Chữ.</p>', {
        picture: 'https://cong.example.vn/anh.jpg',
      }),
    ).to.include('figure khac.jpg');
  });
});

describe('the article’s body: sound', () => {
  it('of the portal’s own at an end is the article’s recording; another’s stays', async () => {
    const own = await modelled('<audio controls src="/doc/bai.mp3"></audio><p>Chữ.</p>');
    expect(own.findings.recording).to.equal('https://cong.example.vn/doc/bai.mp3');
    expect(own.blocks).to.deep.equal(['p: Chữ.']);
    const foreign = await modelled('<audio src="https://khac.example/bai.mp3"></audio><p>Chữ.</p>');
    expect(foreign.findings.recording).to.equal(undefined);
    expect(foreign.root.querySelectorAll('audio')).to.have.length(1);
  });
});
