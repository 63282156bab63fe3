import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { canRun, describeMissing } from '../programs.js';
import { startReader } from './document.js';
import { hostile } from './hostile.js';
import { elements, made, runPhp } from './made.js';

const folder = 'packs/joomla/mod_html_portlets';

const articles = [
  {
    id: 4,
    alias: 'lich',
    catid: 2,
    language: '*',
    access: 1,
    title: 'Lịch & việc',
    images: '{"image_intro":"images/lich.jpg#joomlaImage://local-images/lich.jpg"}',
    publish_up: '2020-08-13 09:07:00',
  },
  {
    id: 5,
    alias: 'kin',
    catid: 2,
    language: '*',
    access: 3,
    title: 'Bài cho cán bộ',
    images: '',
    publish_up: '2020-08-12 00:00:00',
  },
  {
    id: 6,
    alias: 'la',
    catid: 2,
    language: '*',
    access: 1,
    title: hostile.markup,
    images: '{}',
    publish_up: '2020-08-11 00:00:00',
  },
];

/** @param {object} params */
const draw = (params, language = 'vi-VN') =>
  runPhp(new URL('joomla/site.php', import.meta.url), {
    module: folder,
    language,
    params,
    articles,
    levels: [1],
  });

/** The words of a language file, by name. */
const words = (path) =>
  new Map(
    [...made(`${folder}/language/${path}`).matchAll(/^(\w+)="((?:\\"|[^"])*)"$/gm)].map(
      ([, ...pair]) => pair,
    ),
  );

if (!canRun('php')) console.log(describeMissing());
else {
  describe('the module for Joomla', () => {
    /** @type {import('./document.js').Reader} */
    let reader;
    before(async () => {
      reader = await startReader();
    });
    after(() => reader.stop());

    it('escapes what is in its settings', async () => {
      const { content } = draw({
        element: 'weather-regions',
        weather_regions_regions: hostile.quotes,
        weather_regions_heading: hostile.markup,
        weather_regions_src: hostile.entities,
        weather_regions_view: 'x"',
        weather_regions_days: '0',
      });
      const [block, link, ...others] = await reader.read(content);
      assert.deepEqual(block.attributes, {
        regions: hostile.quotes,
        heading: hostile.markup,
        src: hostile.entities,
        days: '0',
      });
      assert.equal(link.text, 'Bản tin thời tiết chính thức');
      assert.deepEqual(others, []);
    });

    it('writes the site’s featured articles, those alone that the reader may see', async () => {
      const { content, asked } = draw({ element: 'featured-news', featured_news_limit: '3' });
      const read = await reader.read(content);
      assert.equal(
        read[0].attributes.src,
        '/index.php?option=com_content&view=featured&format=feed&type=rss',
      );
      assert.deepEqual(
        read.filter(({ tag }) => tag === 'a').map(({ text, attributes }) => [text, attributes.href]),
        [
          ['Lịch & việc', '/index.php?option=com_content&view=article&id=4:lich&catid=2'],
          [hostile.markup, '/index.php?option=com_content&view=article&id=6:la&catid=2'],
        ],
      );
      assert.deepEqual(
        read.filter(({ tag }) => tag === 'img').map(({ attributes }) => attributes.src),
        ['/cong/images/lich.jpg'],
      );
      const day = read.find(({ tag }) => tag === 'time');
      assert.deepEqual([day.text, day.attributes.datetime], ['13/08/2020', '2020-08-13T16:07:00+07:00']);
      assert.equal(asked['list.limit'], 3);
      assert.equal(asked['filter.featured'], 'only');
    });

    it('has a link where the news are another site’s, in the page’s language', async () => {
      const params = { element: 'featured-news', featured_news_src: 'https://tinh.gov.vn/rss.xml' };
      const { content, asked } = draw(params, 'en-GB');
      assert.deepEqual(asked, []);
      const links = (await reader.read(content)).filter(({ tag }) => tag === 'a');
      assert.deepEqual(
        links.map(({ text }) => text),
        ['All news'],
      );
    });

    it('holds the editor’s own content in a frame, and in no other block', async () => {
      const content = '<p>Nộp hồ sơ</p>';
      const frame = await reader.read(draw({ element: 'html-portlet', content }).content);
      assert.deepEqual(
        frame.map(({ tag }) => tag),
        ['html-portlet', 'p'],
      );
      const weather = await reader.read(draw({ element: 'weather-regions', content }).content);
      assert.deepEqual(
        weather.map(({ tag }) => tag),
        ['weather-regions', 'a'],
      );
    });

    it('loads the script and the chosen colour from its own list of assets', () => {
      const { used } = draw({ element: 'weather-regions', colour: 'do' });
      const { assets } = JSON.parse(made(`${folder}/media/joomla.asset.json`));
      assert.deepEqual(used, ['mod_html_portlets', 'mod_html_portlets.script', 'mod_html_portlets.do']);
      const names = assets.map(({ name }) => name);
      for (const name of used.slice(1)) assert.ok(names.includes(name), name);
    });

    it('takes an unknown block for the weather', async () => {
      const [block] = await reader.read(draw({ element: 'script' }).content);
      assert.equal(block.tag, 'weather-regions');
    });

    it('becomes the block with the server’s news, when the feed cannot be had', async () => {
      const page = await reader.show(
        draw({ element: 'featured-news', featured_news_layout: 'list' }).content,
      );
      await page.waitFor(() => document.querySelector('featured-news').state === 'error');
      const titles = await page.evaluate(() =>
        [...document.querySelector('featured-news').shadowRoot.querySelectorAll('[part~="link"]')].map(
          ({ textContent }) => textContent.trim(),
        ),
      );
      assert.deepEqual(titles, ['Lịch & việc', hostile.markup]);
      await page.close();
    });
  });

  describe('the module’s form in Joomla', () => {
    const manifest = made(`${folder}/mod_html_portlets.xml`);

    it('has a field for every setting, shown with its block alone', () => {
      for (const { tag, attributes } of elements) {
        for (const { name } of attributes) {
          const field = `name="${`${tag}_${name}`.replaceAll('-', '_')}"`;
          const [line] = manifest.match(new RegExp(`<field ${field}[^>]*>`)) ?? assert.fail(field);
          assert.match(line, new RegExp(`showon="element:${tag}"`));
        }
      }
    });

    it('has a sentence for every name, in Vietnamese and English', () => {
      const vietnamese = words('vi-VN/mod_html_portlets.ini');
      const english = words('en-GB/mod_html_portlets.ini');
      assert.deepEqual([...vietnamese.keys()], [...english.keys()]);
      for (const [, name] of manifest.matchAll(/\b(MOD_HTML_PORTLETS\w*)/g))
        assert.ok(vietnamese.has(name), name);
      for (const name of ['MOD_HTML_PORTLETS', 'MOD_HTML_PORTLETS_XML_DESCRIPTION']) {
        assert.ok(words('vi-VN/mod_html_portlets.sys.ini').has(name));
        assert.ok(words('en-GB/mod_html_portlets.sys.ini').has(name));
      }
    });
  });
}
