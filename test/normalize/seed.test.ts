import { expect } from '@open-wc/testing';
import { modelled } from './modelled.js';
import { seed } from './seed.js';

const { title, lead, captions, paragraphs, byline } = seed;
const [opening, speech, closing] = paragraphs as [string, string, string];

/** The article as the blocks of its model, whatever a portal has sent. A space that an editor has made non-breaking is a space. */
const EXPECTED = [
  `figure a1.jpg: ${captions[0]}`,
  `p: ${opening}`,
  `figure a2.jpg: ${captions[1]}`,
  `p: ${speech}`,
  `p: ${closing}`,
].map((line) => line.replace(/\u00a0/g, ' '));

const picture = (number: number, attributes = '') =>
  `<img src="/Uploads/a${number}.jpg" width="600" height="400" style="width:600px" ${attributes}>`;

/** Ways in which portals write the same article. */
const WAYS: Readonly<Record<string, string>> = {
  'the original portal: justified, captions centred, the byline at the right': `
    <p style="text-align: center;"><strong>${title}</strong></p>
    <p style="text-align: justify;"><strong>${lead}</strong></p>
    <p style="text-align: center;">${picture(1)}</p>
    <p style="text-align: center;"><em>${captions[0]}</em></p>
    <p style="text-align: justify;">${opening}</p>
    <p style="text-align: center;">${picture(2)}</p>
    <p style="text-align: center;"><em>${captions[1]}</em></p>
    <p style="text-align: justify;">${speech}</p>
    <p style="text-align: justify;">${closing}</p>
    <p style="text-align: right;"><strong>&nbsp;&nbsp;&nbsp;&nbsp; Phan&nbsp; Thanh - Hoàng Phương</strong></p>`,
  'plain paragraphs, as the text was handed over': `
    <p>${lead}</p><p>${picture(1)}</p><p>${captions[0]}</p><p>${opening}</p><p>${picture(2)}</p><p>${captions[1]}</p>
    <p>${speech}</p><p>${closing}</p><p>${byline}</p>`,
  'picture and caption in one paragraph': `
    <p align="center">${picture(1)}<br><i>${captions[0]}</i></p><p align="justify">${opening}</p>
    <p align="center">${picture(2)}<br><i>${captions[1]}</i></p><p>${speech}</p><p>${closing}</p><p align="right"><b>${byline}</b></p>`,
  'pictures in tables': `
    <table align="center" border="0"><tbody><tr><td>${picture(1)}</td></tr><tr><td>${captions[0]}</td></tr></tbody></table>
    <p>${opening}</p><table class="picture"><tbody><tr><td>${picture(2)}</td></tr><tr><td><em>${captions[1]}</em></td></tr></tbody></table>
    <p>${speech}</p><p>${closing}</p><p style="text-align:right">${byline}</p>`,
  'one paragraph with line breaks': `
    <div>${picture(1)}<br>${captions[0]}<br><br>${opening}<br><br>${picture(2)}<br>${captions[1]}<br><br>${speech}<br><br>${closing}<br><br><strong>${byline}</strong></div>`,
  'divs with classes': `
    <div class="detail"><div class="img-box">${picture(1)}<div class="img-desc">${captions[0]}</div></div><div>${opening}</div>
    <div class="img-box">${picture(2)}<div class="img-desc">${captions[1]}</div></div><div>${speech}</div><div>${closing}</div><div class="author">${byline}</div></div>`,
};

describe('the article’s body: the article that this project began with', () => {
  Object.entries(WAYS).forEach(([way, source]) => {
    it(`comes with two figures and a byline from ${way}`, async () => {
      const { blocks, findings } = await modelled(source, { title, lead });
      expect(blocks).to.deep.equal(EXPECTED);
      expect(findings.byline).to.equal('Phan Thanh - Hoàng Phương');
    });
  });
});
