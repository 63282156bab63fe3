import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { serveSheets } from '../../demo/pictures/sheet-site.js';
import { isSettled } from '../../demo/pictures/settled.js';
import { subjects } from '../../demo/pictures/subjects.js';
import { chromium } from '../engines/chromium.js';
import { engineNames } from './harness.js';

/** What must hold on every sheet of `npm run pictures`, by geometry and by pixels. No picture is stored: fonts differ. */

/** Those whose content has broken a layout. */
const CASES = 'marks,plain,long-names,long-titles,mixed-pictures,written,feed,failing';

const LETTERS_ONLY = `* { color: #000 !important; background: none !important; border-color: transparent !important;
  border-radius: 0 !important; } svg, img { visibility: hidden !important; }`;
// What a list lets be scrolled is not cut.
const UNCLIPPED =
  ':not(.visually-hidden, .visually-hidden *, [part="list"]) { overflow: visible !important; }';

const NOW = Date.parse('2026-11-24T10:15:00+07:00');

if (engineNames.includes('chromium')) {
  describe('on the contact sheet', () => {
    let site;
    let browser;
    before(async () => {
      [site, browser] = await Promise.all([serveSheets(NOW), chromium.find().then(launch)]);
    });
    after(async () => {
      await browser?.close();
      site?.stop();
    });

    for (const subject of Object.keys(subjects)) {
      it(`${subject}: nothing leaves its block, no texts overlap, no mark is cut`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 2900, height: 1600 });
        await page.goto(`${site.address}sheet?subject=${subject}&cases=${CASES}`);
        await page.waitForFunction(isSettled, { timeout: 30_000 });
        assert.deepEqual(await page.evaluate(faults), []);
        await page.evaluate(style, LETTERS_ONLY);
        const marks = await page.$('#marks');
        const framed = await marks.screenshot({ encoding: 'base64' });
        await page.evaluate(style, UNCLIPPED);
        const free = await marks.screenshot({ encoding: 'base64' });
        assert.equal(await page.evaluate(differingPixels, framed, free), 0);
        await page.close();
      });
    }
    it('what a finger presses is at least 44 px high', async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1600, height: 1600, hasTouch: true, isMobile: true });
      for (const subject of Object.keys(subjects)) {
        await page.goto(
          `${site.address}sheet?subject=${subject}&cases=plain,mixed-pictures,feed,failing&widths=230,768`,
        );
        await page.waitForFunction(isSettled, { timeout: 30_000 });
        assert.deepEqual(await page.evaluate(smallTargets), [], subject);
      }
      await page.close();
    });
  });
}

// What follows runs in the page.

/** Controls that are lower than a finger needs. Links within sentences are as high as their lines. */
function smallTargets() {
  return [...document.querySelectorAll('.cell > *')].flatMap(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('button, select, summary, .more, .step')]
      .map((node) => ({
        name: node.getAttribute('part') ?? node.className,
        ...node.getBoundingClientRect().toJSON(),
      }))
      .filter(({ width, height }) => width && height && height < 44)
      .map(({ name, height }) => `${name}: ${height}`),
  );
}

/** Texts that leave their block or lie over each other, each in a sentence. */
function faults() {
  const found = [];
  for (const cell of document.querySelectorAll('.cell')) {
    const where = `${cell.parentElement.id} ${cell.style.inlineSize}`;
    const edge = cell.getBoundingClientRect();
    const texts = linesOf(cell.firstElementChild);
    texts.forEach(({ text, box }, index) => {
      if (box.right > edge.right + 1 || box.left < edge.left - 1) found.push(`${where}: "${text}" leaves it`);
      const over = texts
        .slice(index + 1)
        .find((other) => other.node !== texts[index].node && overlap(box, other.box));
      if (over) found.push(`${where}: "${text}" lies over "${over.text}"`);
    });
  }
  return found;

  /** Lines of text that are seen, without what an ancestor clips. */
  function linesOf(block) {
    const lines = [];
    const roots = [block.shadowRoot, block].filter(Boolean);
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: parent } = node;
        const isSeen = parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        if (!isSeen || !node.data.trim() || parent.closest('.visually-hidden, style, [inert]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          const box = clipped(line, parent);
          if (box.right - box.left > 1 && box.bottom - box.top > line.height / 2)
            lines.push({ node, text: node.data.trim().slice(0, 40), box });
        }
      }
    }
    return lines;
  }

  function clipped({ left, top, right, bottom }, parent) {
    const box = { left, top, right, bottom };
    for (let node = parent; node; node = node.parentElement ?? node.getRootNode().host) {
      if (node.classList.contains('cell')) break;
      if (getComputedStyle(node).overflowX === 'visible') continue;
      const clip = node.getBoundingClientRect();
      box.left = Math.max(box.left, clip.left);
      box.right = Math.min(box.right, clip.right);
      box.top = Math.max(box.top, clip.top);
      box.bottom = Math.min(box.bottom, clip.bottom);
    }
    return box;
  }

  /** By more than the room for marks that lines share. */
  function overlap(one, other) {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > 2 && height > 0.35 * Math.min(one.bottom - one.top, other.bottom - other.top);
  }
}

/** Adds rules to the blocks with marks. @param {string} rules */
function style(rules) {
  for (const block of document.querySelectorAll('#marks .cell > *')) {
    const element = document.createElement('style');
    element.textContent = rules;
    block.shadowRoot.append(element);
  }
}

/** @param {string} one PNG in base 64. @param {string} other */
async function differingPixels(one, other) {
  const [first, second] = await Promise.all([one, other].map(pixels));
  let count = Math.abs(first.length - second.length);
  // A shade apart is the same.
  for (let index = 0; index < first.length; index++) if (Math.abs(first[index] - second[index]) > 24) count++;
  return count;

  async function pixels(picture) {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  }
}
