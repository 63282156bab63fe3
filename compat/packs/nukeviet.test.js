import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { canRun, describeMissing } from '../programs.js';
import { startReader } from './document.js';
import { hostile } from './hostile.js';
import { runPhp } from './made.js';

const site = new URL('nukeviet/site.php', import.meta.url);

const news = [
  {
    id: 7,
    catid: 1,
    // As NukeViet keeps titles: escaped.
    title: 'Lịch tiếp dân &amp; trực ban',
    alias: 'lich-tiep-dan',
    homeimgfile: 'tiep-dan.jpg',
    homeimgthumb: 1,
    publtime: 1597309620,
  },
  {
    id: 8,
    catid: 1,
    title: hostile.markup,
    alias: 'la',
    homeimgfile: '',
    homeimgthumb: 0,
    publtime: 1597223220,
  },
  { id: 9, catid: 99, title: 'Mục đã xoá', alias: 'x', homeimgfile: '', homeimgthumb: 0, publtime: 1 },
];

/** @param {object} task */
const ask = (task) =>
  runPhp(site, {
    theme: 'packs/nukeviet/themes/default',
    language: 'vi',
    categories: [{ catid: 1, alias: 'tin-tuc' }],
    news,
    config: {},
    ...task,
  });

if (!canRun('php')) console.log(describeMissing());
else {
  describe('the blocks for NukeViet', () => {
    /** @type {import('./document.js').Reader} */
    let reader;
    before(async () => {
      reader = await startReader();
    });
    after(() => reader.stop());

    it('escape what is in the settings, and escape nothing twice', async () => {
      const { content } = ask({
        block: 'weather_regions',
        config: {
          regions: hostile.quotes,
          heading: hostile.markup,
          src: hostile.template,
          view: 'x"',
          days: '3;',
        },
      });
      const [block, link, ...others] = await reader.read(content);
      assert.deepEqual(block.attributes, {
        regions: hostile.quotes,
        heading: hostile.markup,
        src: hostile.template,
      });
      assert.equal(link.attributes.href, 'https://nchmf.gov.vn/');
      assert.deepEqual(others, []);
    });

    it('say what the form has sent, as it was typed', async () => {
      const { content, saved } = ask({
        block: 'weather_regions',
        sent: {
          config_heading: 'Lịch & việc',
          config_regions: 'ha-noi; hue',
          config_days: '2',
          config_view: 'cards',
        },
      });
      assert.equal(saved.heading, 'Lịch &amp; việc');
      const [block] = await reader.read(content);
      assert.deepEqual(block.attributes, {
        heading: 'Lịch & việc',
        regions: 'ha-noi; hue',
        days: '2',
        view: 'cards',
      });
    });

    it('write the portal’s own news into the page, with pictures and days', async () => {
      const { content, asked } = ask({ block: 'featured_news', config: { limit: '2' } });
      const elements = await reader.read(content);
      assert.equal(elements[0].attributes.src, '/vi/news/rss/');
      const links = elements.filter(({ tag }) => tag === 'a');
      assert.deepEqual(
        links.map(({ text, attributes }) => [text, attributes.href]),
        [
          ['Lịch tiếp dân & trực ban', '/vi/news/tin-tuc/lich-tiep-dan-7.html'],
          [hostile.markup, '/vi/news/tin-tuc/la-8.html'],
        ],
      );
      assert.deepEqual(
        elements.filter(({ tag }) => tag === 'img').map(({ attributes }) => attributes.src),
        ['/uploads/news/tiep-dan.jpg'],
      );
      assert.equal(elements.find(({ tag }) => tag === 'time').text, '13/08/2020');
      assert.match(asked.join('\n'), /FROM nv4_vi_news_rows WHERE status = 1 ORDER BY publtime DESC LIMIT 2/);
    });

    it('know the portal’s own feed by either of its addresses', async () => {
      for (const src of ['/index.php?language=vi&nv=news&op=rss', '/vi/news/rss/']) {
        const { content } = ask({ block: 'featured_news', config: { src } });
        const titles = (await reader.read(content)).filter(({ tag }) => tag === 'a');
        assert.equal(titles.length, 2);
      }
    });

    it('have a link where the news are another portal’s, or the module is none of this one', async () => {
      for (const config of [{ src: 'https://tinh.gov.vn/rss.xml' }, { news_module: "news' OR 1=1" }]) {
        const { content, asked } = ask({ block: 'featured_news', config });
        assert.deepEqual(asked, []);
        const links = (await reader.read(content)).filter(({ tag }) => tag === 'a');
        assert.deepEqual(
          links.map(({ text }) => text),
          ['Xem tất cả tin'],
        );
      }
    });

    it('hold the editor’s own content, as NukeViet’s filter has left it', async () => {
      const { content } = ask({
        block: 'html_portlet',
        sent: {
          config_heading: 'Dịch vụ công',
          config_content: '<p><a href="/dvc">Nộp hồ sơ</a></p><script>1</script>',
        },
      });
      const elements = await reader.read(content);
      assert.deepEqual(
        elements.map(({ tag }) => tag),
        ['html-portlet', 'p', 'a'],
      );
    });

    it('load the script once in a page, in the chosen colour', async () => {
      const { head, footer } = ask({ block: 'weather_regions', config: { colour: 'do' } });
      assert.equal(footer.match(/<script /g).length, 1);
      assert.match(footer, /src="\/assets\/html-portlets\/html-portlets\.classic\.js\?v=[\d.]+" defer/);
      assert.match(head, /\/assets\/html-portlets\/themes\/do\.css/);
    });

    it('have a form whose labels are in the editor’s language, in NukeViet 4 and 5', async () => {
      for (const [language, label] of [
        ['vi', 'Cách bày:'],
        ['en', 'Layout:'],
      ]) {
        const config = { more_href: hostile.markup, layout: 'cards' };
        const { form, formOfFive } = ask({ block: 'featured_news', language, config });
        assert.equal(form, formOfFive);
        const elements = await reader.read(form);
        const labels = elements.filter(({ tag }) => tag === 'label');
        assert.ok(labels.some(({ text }) => text === label));
        const ids = elements
          .filter(({ tag }) => /^(input|select)$/.test(tag))
          .map(({ attributes }) => attributes.id);
        assert.deepEqual(
          labels.map(({ attributes }) => attributes.for),
          ids,
        );
        const chosen = elements.filter(({ attributes }) => 'selected' in attributes);
        assert.deepEqual(
          chosen.map(({ text }) => text),
          ['cards', 'xanh'],
        );
        assert.ok(elements.some(({ attributes }) => attributes.value === hostile.markup));
        assert.ok(!elements.some(({ tag }) => tag === 'img'));
      }
    });

    it('become the block with the server’s news, when the feed cannot be had', async () => {
      const { content } = ask({ block: 'featured_news', config: { layout: 'list' } });
      const page = await reader.show(content);
      await page.waitFor(() => document.querySelector('featured-news').state === 'error');
      const titles = await page.evaluate(() =>
        [...document.querySelector('featured-news').shadowRoot.querySelectorAll('[part~="link"]')].map(
          ({ textContent }) => textContent.trim(),
        ),
      );
      assert.deepEqual(titles, ['Lịch tiếp dân & trực ban', hostile.markup]);
      await page.close();
    });

    it('have no tools above a link that stands in for an article', async () => {
      const { content } = ask({ block: 'news_article' });
      const page = await reader.show(content);
      await page.waitFor(() => document.querySelector('news-article').state === 'error');
      const shown = await page.evaluate(() => {
        const { shadowRoot, textContent } = document.querySelector('news-article');
        return [textContent.trim(), shadowRoot.querySelector('[part~="tools"], [part="article"]') === null];
      });
      assert.deepEqual(shown, ['Xem tất cả tin', true]);
      await page.close();
    });
  });
}
