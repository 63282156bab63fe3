import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { inspection } from '../../demo/news/kiem-tra-cong-vu.js';
import { carriers } from '../../snippets/carriers.js';
import { engineNames, openPage } from '../../test/page/harness.js';
import { canRun, describeMissing } from '../programs.js';
import { articlePost } from './article.js';
import { startWordPress } from './site.js';

/** WordPress sets quotes, dashes and spaces its own way. */
const plain = (text) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ');

/** A machine that runs a database, PHP and a browser at once may take its time: a minute. */
const untilTrue = (page, read, ...args) =>
  page.waitFor(read, ...args).catch(() => page.waitFor(read, ...args));

// What is tested is what WordPress serves; how each engine shows it is tested elsewhere.
const [engine] = engineNames;

if (!canRun('wordpress')) console.log(describeMissing());
else {
  describe('the plugin in WordPress, with an editor who lacks unfiltered_html', () => {
    /** @type {import('./site.js').WordPress} */
    let wordpress;
    /** @type {{ id: number, link: string }} The seed's article. */
    let article;

    before(async () => {
      wordpress = await startWordPress();
      const headers = {
        'content-type': 'image/webp',
        'content-disposition': 'attachment; filename="doan.webp"',
      };
      const picture = await wordpress.post('media', await readFile('demo/pictures/block-230.webp'), headers);
      article = await wordpress.post('posts', articlePost(picture));
    });
    after(() => wordpress?.stop());

    /** @param {string} content */
    const publish = async (content) =>
      (await wordpress.post('pages', { status: 'publish', title: 'Trang thử', content })).link;

    const weatherBlock =
      '<!-- wp:html-portlets/weather-regions {"regions":"ha-noi; hue","source":"json","src":"/weather.json","heading":"Thời tiết"} /-->';
    const newsBlock = '<!-- wp:html-portlets/featured-news {"layout":"list","limit":"3"} /-->';
    const frameBlock =
      '<!-- wp:html-portlets/html-portlet {"heading":"Dịch vụ công"} --><!-- wp:paragraph --><p>Nộp hồ sơ tại đây</p><!-- /wp:paragraph --><!-- /wp:html-portlets/html-portlet -->';

    it('shows weather, the site’s own posts and a frame from blocks', async () => {
      const page = await openPage(engine, await publish(`${weatherBlock}\n${newsBlock}\n${frameBlock}`));
      await untilTrue(page, () =>
        ['weather-regions', 'featured-news'].every((tag) => document.querySelector(tag)?.state === 'ready'),
      );
      const shown = await page.evaluate(() => ({
        weather: document.querySelector('weather-regions').shadowRoot.textContent,
        news: document
          .querySelector('featured-news')
          .shadowRoot.querySelector('[part~="link"]')
          .textContent.trim(),
        pictures: document.querySelector('featured-news').shadowRoot.querySelectorAll('img').length,
        frame: document.querySelector('html-portlet').shadowRoot.querySelector('h2').textContent.trim(),
        inside: document.querySelector('html-portlet').textContent.trim(),
      }));
      assert.match(shown.weather, /Hà Nội[^]*31[^]*Huế[^]*28/);
      assert.equal(shown.news, inspection.title);
      assert.equal(shown.pictures, 1);
      assert.equal(shown.frame, 'Dịch vụ công');
      assert.equal(shown.inside, 'Nộp hồ sơ tại đây');
      const errors = (await page.consoleMessages()).filter(
        ({ type, text }) => type === 'error' || /weather|news|portlet/.test(text),
      );
      assert.deepEqual(errors, []);
      await page.close();
    });

    it('shows the same from shortcodes, and reads the site’s RSS', async () => {
      const link = await publish(
        '[weather-regions regions="ha-noi" source="json" src="/weather.json"]\n\n[featured-news src="/feed/" layout="list"]\n\n[html-portlet heading="Lịch & việc"]Thứ hai[/html-portlet]',
      );
      const page = await openPage(engine, link);
      await untilTrue(page, () =>
        ['weather-regions', 'featured-news'].every((tag) => document.querySelector(tag)?.state === 'ready'),
      );
      const shown = await page.evaluate(() => ({
        news: document
          .querySelector('featured-news')
          .shadowRoot.querySelector('[part~="link"]')
          .textContent.trim(),
        heading: document.querySelector('html-portlet').heading,
      }));
      assert.deepEqual(shown, { news: inspection.title, heading: 'Lịch & việc' });
      await page.close();
    });

    for (const [way, markup] of [
      ['REST, by its number', () => `<!-- wp:html-portlets/news-article {"article-id":"${article.id}"} /-->`],
      ['RSS, by its address', () => `[news-article src="/feed/" article-id="${article.link}"]`],
    ]) {
      it(`shows the article with its picture, from ${way}`, async () => {
        const page = await openPage(engine, await publish(markup()));
        // What the server has written is ready, too: it stays until the text is drawn, the picture in it.
        await untilTrue(page, () => {
          const { state, shadowRoot } = document.querySelector('news-article');
          return (
            state === 'ready' &&
            shadowRoot.querySelector('[part~="title"]') &&
            shadowRoot.querySelector('img')
          );
        });
        const shown = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('news-article');
          return {
            title: shadowRoot.querySelector('[part~="title"]').textContent.trim(),
            text: shadowRoot.textContent,
            pictures: shadowRoot.querySelectorAll('img').length,
          };
        });
        assert.equal(shown.title, inspection.title);
        const paragraphs = inspection.body.filter((piece) => typeof piece === 'string');
        for (const paragraph of paragraphs)
          assert.ok(plain(shown.text).includes(plain(paragraph)), paragraph);
        assert.notEqual(shown.pictures, 0);
        await page.close();
      });
    }

    it('can be read without scripts: posts with their days and pictures, and the bulletin', async () => {
      const link = await publish(`${weatherBlock}\n${newsBlock}\n${frameBlock}`);
      const page = await openPage(engine, `${wordpress.origin}/license.txt`);
      const shown = await page.evaluate(async (address) => {
        const frame = document.createElement('iframe');
        // Scripts are off in it.
        frame.sandbox = 'allow-same-origin';
        frame.src = address;
        await new Promise((loaded) => {
          frame.onload = loaded;
          document.body.append(frame);
        });
        const { body } = frame.contentDocument;
        const list = body.querySelector('featured-news ul');
        return {
          text: body.innerText,
          links: [...body.querySelectorAll('weather-regions a, featured-news a')].map(
            ({ href }) => new URL(href).hostname,
          ),
          picture: list.querySelector('img').naturalWidth > 0,
        };
      }, link);
      assert.match(shown.text, new RegExp(`${inspection.title}\\s+13/08/2020`));
      assert.match(shown.text, /Nộp hồ sơ tại đây/);
      assert.match(shown.text, /Bản tin thời tiết chính thức/);
      assert.deepEqual(shown.links, ['nchmf.gov.vn', '127.0.0.1']);
      assert.equal(shown.picture, true);
      await page.close();
    });

    it('keeps pasted snippets and elements that the editor has written as HTML, but no script', async () => {
      const snippets = carriers.map(({ markup }) => `<!-- wp:html -->${markup}<!-- /wp:html -->`).join('\n');
      const link = await publish(
        `${snippets}\n<!-- wp:html --><weather-regions regions="hue" onclick="alert(1)"><a href="/x">Huế</a></weather-regions><script>alert(2)</script><!-- /wp:html -->`,
      );
      const html = await (await fetch(link)).text();
      for (const { name, markup } of carriers) assert.ok(html.includes(markup), name);
      assert.ok(html.includes('<weather-regions regions="hue"><a href="/x">Huế</a></weather-regions>'));
      assert.doesNotMatch(html, /alert\([12]\)<\/script>|onclick/);
    });

    it('escapes what editors write into attributes', async () => {
      const attributes = JSON.stringify({
        heading: '"><img src=x onerror=alert(1)>',
        'heading-level': '9"',
        view: 'x',
      });
      const html = await (
        await fetch(await publish(`<!-- wp:html-portlets/weather-regions ${attributes} /-->`))
      ).text();
      const [tag] = /<weather-regions[^]*?<\/weather-regions>/.exec(html);
      assert.doesNotMatch(tag, /<img|view=|heading-level=/);
    });

    it('gives feeds the content without the elements', async () => {
      await wordpress.post('posts', {
        status: 'publish',
        title: 'Có khối',
        content: `${frameBlock}\n${weatherBlock}`,
      });
      const feed = await (await fetch(`${wordpress.origin}/feed/`)).text();
      assert.match(feed, /Nộp hồ sơ tại đây/);
      assert.doesNotMatch(feed, /<(html-portlet|weather-regions)/);
    });

    it('has its blocks in the block editor, with a form and what the server draws', async () => {
      const page = await openPage(engine, `${wordpress.origin}/wp-login.php`);
      await page.evaluate(({ user, password }) => {
        document.querySelector('#user_login').value = user;
        document.querySelector('#user_pass').value = password;
        document.querySelector('[name="redirect_to"]').value = '/wp-admin/post-new.php?post_type=page';
        document.querySelector('#loginform').submit();
      }, wordpress.editor);
      await untilTrue(page, () => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId() > 0);
      await page.evaluate(() => {
        const block = wp.blocks.createBlock('html-portlets/weather-regions', { regions: 'hue' });
        wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
        wp.data.dispatch('core/block-editor').insertBlock(block);
        wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      });
      await untilTrue(page, () => document.querySelector('weather-regions[regions="hue"] a'));
      await untilTrue(page, () =>
        [...document.querySelectorAll('.block-editor-block-inspector label')].some(
          ({ textContent }) => textContent === 'Các nơi, cách nhau bằng dấu chấm phẩy',
        ),
      );
      await page.evaluate(async () => {
        wp.data.dispatch('core/editor').editPost({ title: 'Từ trình soạn thảo', status: 'publish' });
        await wp.data.dispatch('core/editor').savePost();
      });
      const link = await page.evaluate(() => wp.data.select('core/editor').getPermalink());
      assert.match(await (await fetch(link)).text(), /<weather-regions regions="hue">/);
      await page.close();
    });

    it('gives PHP nothing to complain of', async () => {
      const log = await wordpress.log();
      const ours = log.split('\n').filter((line) => line.includes('/plugins/html-portlets/'));
      assert.deepEqual(ours, []);
    });
  });
}
