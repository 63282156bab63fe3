import { expect } from '@open-wc/testing';
import { blocksOf, modelled } from './modelled.js';

describe('the article’s body: Word and CKEditor', () => {
  it('paragraphs without their fonts, colours, widths and padding', async () => {
    const { root } = await modelled(
      '<p class="MsoNormal" style="text-align:justify;line-height:150%"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif;color:red">&nbsp;&nbsp;&nbsp;&nbsp; UBND <font face="Arial" color="#ff0000">thị&nbsp; xã</font><o:p></o:p></span></p>',
    );
    expect(root.innerHTML).to.equal('<p>UBND thị xã</p>');
  });

  it('keeps what bold and italic styles mean, and a number with its unit', async () => {
    const { root } = await modelled(
      '<p>Tăng <span style="font-weight:bold">98&nbsp;%</span> so với <span style="font-style: italic">cùng kỳ</span></p>',
    );
    expect(root.innerHTML).to.equal('<p>Tăng <strong>98&nbsp;%</strong> so với <em>cùng kỳ</em></p>');
  });

  it('no empty paragraphs, however they were kept open', async () => {
    expect(
      await blocksOf(
        '<p>&nbsp;</p><p>Một.</p><p><br></p><p><strong>&nbsp;</strong></p><p><o:p>&nbsp;</o:p></p><div>\u200b</div><p>Hai.</p><br><br>',
      ),
    ).to.deep.equal(['p: Một.', 'p: Hai.']);
  });

  it('two line breaks as two paragraphs, one as one break', async () => {
    expect(await blocksOf('<p>Một.<br>Vẫn một.<br>&nbsp;<br>Hai.</p>')).to.deep.equal([
      'p: Một./Vẫn một.',
      'p: Hai.',
    ]);
    expect(await blocksOf('Một.<br><br>Hai.<p>Ba.</p>bốn')).to.deep.equal([
      'p: Một.',
      'p: Hai.',
      'p: Ba.',
      'p: bốn',
    ]);
  });

  it('Word’s own lists, with their depth and kind', async () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class="MsoListParagraph" style="text-indent:-.25in;mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}<span>&nbsp;&nbsp;</span></span>${words}</p>`;
    expect(
      await blocksOf(
        `<p>Gồm</p>${item(1, '·', 'Một')}${item(1, '·', 'Hai')}${item(2, 'o', 'Hai rưỡi')}${item(1, '·', 'Ba')}<p>Hết.</p>`,
      ),
    ).to.deep.equal(['p: Gồm', 'ul: Một | Hai (Hai rưỡi) | Ba', 'p: Hết.']);
    expect(await blocksOf(item(1, '1.', 'Một') + item(1, '2.', 'Hai'))).to.deep.equal(['ol: Một | Hai']);
  });

  it('CKEditor’s pictures with their captions, and its embedded films', async () => {
    expect(
      await blocksOf(
        '<figure class="image image_resized" style="width:50%"><img src="/a.jpg" alt="x"><figcaption>Toàn cảnh</figcaption></figure><figure class="media"><oembed url="https://www.youtube.com/watch?v=abcdefghijk"></oembed></figure><p>Sau.</p>',
      ),
    ).to.deep.equal(['figure a.jpg: Toàn cảnh', 'figure abcdefghijk', 'p: Sau.']);
  });

  it('footnotes that lead there and back', async () => {
    const { root } = await modelled(
      '<p>Theo luật<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>.</p><div><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1">[1]</a> Luật số 10.</p></div>',
    );
    const [there, back] = root.querySelectorAll('a');
    expect(root.querySelector(there!.hash)).to.equal(back);
    expect(root.querySelector(back!.hash)).to.equal(there);
  });

  it('what is marked as hidden stays hidden', async () => {
    expect(
      await blocksOf(
        '<p>Thấy.</p><p style="display:none">Quảng cáo</p><p style="position:absolute;left:-9999px">Liên kết ẩn</p><p hidden>Nháp</p>',
      ),
    ).to.deep.equal(['p: Thấy.']);
  });

  it('answers that a script opens are open', async () => {
    const answer = '<p>Nộp tại bộ phận một cửa.</p>';
    for (const source of [
      `<h3>Nộp ở đâu?</h3><div style="display:none">${answer}</div>`,
      `<h3>Nộp ở đâu?</h3><div hidden="until-found">${answer}</div>`,
      `<h3>Nộp ở đâu?</h3><section hidden>${answer}</section>`,
      `<h3>Nộp ở đâu?</h3><div class="collapse" aria-hidden="true">${answer}</div>`,
      `<h3>Nộp ở đâu?</h3><div style="display: none"><div style="display: none">${answer}</div></div>`,
    ])
      expect(await blocksOf(`<p>Đầu.</p>${source}<p>Hết.</p>`), source).to.deep.equal([
        'p: Đầu.',
        'h3: Nộp ở đâu?',
        'p: Nộp tại bộ phận một cửa.',
        'p: Hết.',
      ]);
    expect(
      await blocksOf(
        `<p>Đầu.</p><p class="cau-hoi">Nộp ở đâu?</p><div class="tra-loi" style="display:none">${answer}</div><p>Hết.</p>`,
      ),
    ).to.include('p: Nộp tại bộ phận một cửa.');
    // Links planted by intruders are no answer.
    expect(
      await blocksOf(
        '<h3>Tin</h3><div style="display:none"><a href="https://a.example/">Vay tiền nhanh</a></div><p>Hết.</p>',
      ),
    ).to.deep.equal(['h3: Tin', 'p: Hết.']);
  });

  it('composes letters whose marks stand apart', async () => {
    const { root } = await modelled(`<p>${'Nghị quyết về phát triển'.normalize('NFD')}</p>`);
    expect(root.textContent).to.equal('Nghị quyết về phát triển');
  });
});
