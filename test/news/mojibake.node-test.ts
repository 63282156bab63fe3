import { describe, it } from 'node:test';
import { expect } from 'chai';
import { WINDOWS_SIGNS } from '../../src/sanitize/entities.js';
import { readNews, rss } from './sample.js';

const item = (title: string, description: string, more = '') =>
  `<item><title>${title}</title><guid>${title}</guid><description>${description}</description>${more}</item>`;

const bytesOf = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));

/** The same sentence for the fonts of the nineties, read as Western letters. */
const TCVN3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc';
const UNICODE = 'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc'.normalize('NFC');

describe('texts from before Unicode', () => {
  [TCVN3, VNI].forEach((old) => {
    it(`are put into it: ${old}`, async () => {
      const [first] = await readNews(
        rss(item('Tin 1', old, `<content:encoded>&lt;p&gt;${old}&lt;/p&gt;</content:encoded>`)),
      );
      expect(first!.summary).to.equal(UNICODE);
      expect(first!.body).to.equal(`<p>${UNICODE}</p>`);
    });

    it(`are put into it from the bytes of the time, which say nothing of themselves: ${old}`, async () => {
      const [first] = await readNews(bytesOf(rss(item(old, old))));
      expect(first!.title).to.equal(UNICODE);
    });
  });

  it('are put into it where they are UTF-8 that was encoded twice', async () => {
    const sentence = 'Thị xã Ởn Đề Á Ý: Cộng hòa xã hội “một cửa” – Đà Nẵng';
    const once = new TextEncoder().encode(sentence);
    const double = (label: string) =>
      label === 'latin1'
        ? String.fromCharCode(...once)
        : once.reduce((text, byte) => text + (WINDOWS_SIGNS[byte - 0x80] ?? String.fromCharCode(byte)), '');
    for (const label of ['latin1', 'windows-1252']) {
      const [first] = await readNews(rss(item(double(label), 'x')));
      expect(first!.title).to.equal(sentence);
    }
    const [other] = await readNews(rss(item('«está» bien', 'a')));
    expect(other!.title).to.equal('«está» bien');
  });

  it('may say their letters as references', async () => {
    const [first] = await readNews(
      rss(item(TCVN3, 'a', '<content:encoded><![CDATA[<p>x&#183; &lt; h&#233;i</p>]]></content:encoded>')),
    );
    expect(first!.body).to.equal('<p>xã &lt; hội</p>');
  });

  it('take short ones with them, and leave those in Unicode alone', async () => {
    const items = await readNews(rss(item(TCVN3, 'a') + item('Th«ng b¸o', 'b') + item('Cổng “mẫu”', 'c·d')));
    expect(items.map(({ title }) => title)).to.deep.equal([UNICODE, 'Thông báo', 'Cổng “mẫu”']);
    expect(items[2]!.summary).to.equal('c·d');
  });

  [
    'Thong bao khong dau ve viec nop ho so truc tuyen',
    'The Prime Minister opened the portal; 100 m² of offices, 5 µm, and so on.',
    'Où était située l’école créée en août ? Noël, naïf, égoïste, Citroën, continué, évalué.',
    'Größe und Maßstäbe über Äcker, Öfen, Übermut und die Straße',
    'Niño, mañana, corazón, está, canción y pingüino',
  ].forEach((foreign) => {
    it(`are not: ${foreign}`, async () => {
      const [first] = await readNews(rss(item('a', foreign)));
      expect(first!.summary).to.equal(foreign);
    });
  });
});
