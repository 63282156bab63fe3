import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { all, editorHears, one, said, settled } from './block.js';
import { inspection, PICTURE, useFakeSources, source } from './fake-source.js';

const figure = (name: string) =>
  `<figure><img src="${PICTURE}?${name}" alt="Hình ${name}" width="600" height="400"><figcaption>Ảnh ${name}</figcaption></figure>`;
const body = `<p>Một.</p>${figure('một')}<p>Hai.</p>${figure('hai')}<p>Ba.</p>${figure('ba')}<p>Hết bài.</p>`;

const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
const closed = (dialog: HTMLElement) =>
  new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));

describe('pictures of an article', () => {
  useFakeSources();
  editorHears();

  const article = () => settled({ src: source([{ ...inspection, body }]).src });
  async function open(element: NewsArticle, index: number): Promise<HTMLDialogElement> {
    all<HTMLButtonElement>(element, '.enlarge')[index]!.click();
    for (;;) {
      const dialog = one<HTMLDialogElement>(element, 'dialog.pictures');
      if (dialog) return dialog;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  it('are buttons that say what they enlarge', async () => {
    const element = await article();
    expect(all(element, '.enlarge').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Xem ảnh lớn: Hình một',
      'Xem ảnh lớn: Hình hai',
      'Xem ảnh lớn: Hình ba',
    ]);
  });

  it('open in a window, with their captions, and turn by arrow keys and buttons, not beyond the ends', async () => {
    const element = await article();
    const dialog = await open(element, 1);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Đóng');
    expect(said(element, '.pictures figcaption')).to.equal('Ảnh hai');
    expect(said(element, '.pictures-bar p')).to.equal('2/3');
    // Firefox’s driver may send the first key to what had the focus before, however late it is.
    await waitUntil(async () => {
      await sendKeys({ press: 'ArrowRight' });
      return said(element, '.pictures figcaption') === 'Ảnh ba';
    }, 'the third picture');
    await sendKeys({ press: 'ArrowRight' });
    expect(said(element, '.pictures-bar p')).to.equal('3/3');
    one(element, '.pictures [aria-label="Ảnh trước"]')!.click();
    expect(one<HTMLImageElement>(element, '.pictures img')!.src).to.contain(encodeURI('?hai'));
    await expect(element).to.be.accessible();
    const turned = popped();
    dialog.close();
    await turned;
  }).timeout(30_000);

  for (const [way, leave] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['the browser’s way back', () => history.back()],
    [
      'the button',
      () =>
        document
          .querySelector('news-article')!
          .shadowRoot!.querySelector<HTMLElement>('.pictures [aria-label="Đóng"]')!
          .click(),
    ],
    [
      'a click beside it',
      () =>
        document
          .querySelector('news-article')!
          .shadowRoot!.querySelector<HTMLElement>('.pictures figure')!
          .click(),
    ],
  ] as const) {
    it(`are left by ${way}; the focus goes back, and the page’s history is as before`, async () => {
      const element = await article();
      const before = history.state as unknown;
      const address = location.href;
      const dialog = await open(element, 2);
      expect(history.length).to.be.at.least(2);
      const [ended, turned] = [closed(dialog), popped()];
      await leave();
      await Promise.all([ended, turned]);
      expect(all(element, 'dialog')).to.have.length(0);
      expect(element.shadowRoot!.activeElement === all(element, '.enlarge')[2]).to.equal(true);
      expect(history.state).to.deep.equal(before);
      expect(location.href).to.equal(address);
    });
  }

  it('take the picture before the text along, with the caption that the text has for it', async () => {
    const told = {
      ...inspection,
      picture: `${PICTURE}`,
      body: `<p>Một.</p>`,
    };
    const element = await settled({ src: source([told]).src });
    const dialog = await open(element, 0);
    expect(one<HTMLImageElement>(element, '.pictures img')!.src).to.contain(PICTURE);
    expect(said(element, '.pictures-bar p')).to.equal('');
    const turned = popped();
    dialog.close();
    await turned;
  });

  it('are never smaller than in the page, however small the file and the window', async () => {
    const tall = `<figure><img src="${PICTURE}?cao" alt="" width="500" height="1500"></figure>`;
    const element = await settled({ src: source([{ ...inspection, body: tall }]).src });
    const there = one(element, '.enlarge img')!.getBoundingClientRect();
    const dialog = await open(element, 0);
    const here = one(element, '.pictures img')!.getBoundingClientRect();
    expect(here.height).to.be.at.least(there.height);
    expect(here.width).to.be.at.least(there.width);
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
    const turned = popped();
    dialog.close();
    await turned;
  });

  it('leave their words where they cannot be had', async () => {
    const element = await settled({
      src: source([
        { ...inspection, picture: '/khong-co.png', body: figure('một').replace(PICTURE, '/khong-co-2.png') },
      ]).src,
    });
    const failed = all<HTMLImageElement>(element, '.enlarge img');
    failed.forEach((image) => image.dispatchEvent(new Event('error')));
    await element.updateComplete;
    expect(all(element, '.enlarge')).to.have.length(0);
    expect(all(element, '.picture')).to.have.length(0);
    expect(said(element, '.text figcaption')).to.equal('Ảnh một');
  });
});
