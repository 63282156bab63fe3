import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from './harness.js';
import { movementsOf, scoreOf } from './movements.js';

// A page with the theme's sheet has the room of the weather before its script has come.

const regions = ['', 'regions="ha-noi"', 'regions="ha-noi; hue; da-nang"'];
const widths = [180, 230, 320, 480, 600, 768, 1240];

const link = '<a href="https://nchmf.gov.vn/">Bản tin chính thức</a>';
const elementOf = (src, attributes) =>
  `<weather-regions src="${src}" timeout="60" ${attributes}>${link}</weather-regions>`;
const carrierOf = (src) =>
  `<div data-portlet="weather-regions" data-src="${src}" data-timeout="60">${link}</div>`;

/** In the page itself: a frame may be painted before a style sheet that it links to has come. */
const page = async ({ width, attributes, carrier, text = 16 }, index) => `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Cột</title>
<style>html { font-size: ${text}px } body { margin: 0; font: 16px/1.5 Arial, sans-serif } #column { width: ${width}px }</style>
<style>${await readFile('dist/themes/xanh.css', 'utf8')}</style>
<div id="column">${(carrier ? carrierOf : elementOf)(`/open-meteo/id=late-${index}/v1/forecast`, attributes)}</div>
<p>Phần của trang nằm dưới khối: dời đi một chút là người đọc thấy ngay.</p>
<script>
  const column = document.querySelector('#column');
  window.heights = [];
  new ResizeObserver(() => window.heights.push(column.offsetHeight)).observe(column);
  // After the page has been painted without it.
  requestAnimationFrame(() => setTimeout(() => {
    document.head.append(Object.assign(document.createElement('script'), { src: '/dist/html-portlets.classic.js' }));
  }));
</script>`;

// Only Chromium tells how far things have moved.
if (engineNames.includes('chromium')) {
  describe('a table of the weather before its script', () => {
    const cases = [
      ...widths.flatMap((width) => regions.map((attributes) => ({ width, attributes }))),
      { width: 320, attributes: '', carrier: true },
      // In a browser set to larger text.
      { width: 600, attributes: '', text: 24 },
    ];
    let site;
    let movements;
    before(async () => {
      const pages = await Promise.all(
        cases.map(async (given, index) => [`/${index}.html`, await page(given, index)]),
      );
      const two = await page({ width: 320, attributes: 'regions="ha-noi; hue"' }, 'two/delay=300');
      site = await servePages({ ...Object.fromEntries(pages), '/two.html': two });
      const framed = pages.map(([address]) => ({ address, rests: 'weather-regions[state="ready"]' }));
      // As many as fit into a window.
      movements = [
        ...(await movementsOf(site.origin, framed.slice(0, 12))),
        ...(await movementsOf(site.origin, framed.slice(12))),
      ];
    });
    after(() => site.stop());

    cases.forEach(({ width, attributes, carrier, text }, index) =>
      it(`has the room that it will take: ${width} px, ${attributes || 'the standard regions'}${carrier ? ', in a carrier' : ''}${text ? `, text of ${text} px` : ''}`, () => {
        const { rested, heights, height, shifts } = movements[index];
        assert.ok(rested);
        assert.ok(
          heights[0] > 150 && Math.abs(heights[0] - height) <= 24,
          `heights: ${heights}, at rest ${height}`,
        );
        if (width > 180)
          assert.ok(Math.abs(heights[0] - height) <= 2, `heights: ${heights}, at rest ${height}`);
        assert.ok(scoreOf(shifts) <= 0.02, shifts.join('; '));
      }),
    );

    it('does not take it again for new data: two regions', async () => {
      const opened = await openPage('chromium', `${site.origin}/two.html`);
      await opened.waitFor(() => document.querySelector('weather-regions').state === 'ready');
      const heights = await opened.evaluate(async () => {
        const element = document.querySelector('weather-regions');
        const found = new Set();
        new ResizeObserver(() => found.add(element.offsetHeight)).observe(element);
        await element.reload();
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        return [...found];
      });
      assert.equal(heights.length, 1, `heights: ${heights}`);
      await opened.close();
    });
  });
}
