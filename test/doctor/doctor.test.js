import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from '../page/harness.js';

const classic = '<script src="/dist/html-portlets.classic.js"></script>';
const weather = '<weather-regions id="khoe" src="/open-meteo/v1/forecast"></weather-regions>';

/** @param {string} body */
const page = (body, lang = 'vi', scripts = classic) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Trang</title></head><body>${body}${scripts}</body></html>`;

const feed = `<rss version="2.0"><channel><item><title>Một tin</title><link>/mot</link></item></channel></rss>`;

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
];
/** WebKit tells the page of its own request for the page's icon too. */
const strictWithIcon = [...strict, "img-src 'self'"];
const policies = {
  '/policy.html': [...strict, 'trusted-types html-portlets html-portlets-html'],
  '/no-lit.html': [...strict, 'trusted-types somebody-else'],
  '/no-source.html': [...strictWithIcon, 'trusted-types html-portlets html-portlets-html'],
  '/word.html': [...strictWithIcon, 'trusted-types html-portlets html-portlets-html', "base-uri 'none'"],
  '/untidy.html': [...strictWithIcon, 'trusted-types html-portlets html-portlets-html', "base-uri 'none'"],
};

/** A body as Word puts it on the clipboard. */
const word = `<style>p.MsoNormal {margin:0cm}</style><base href="https://evil.example/">${'<p class="MsoNormal" style="text-align:center" onclick="a()"><b style="color:red">Thông báo</b> chung</p>'.repeat(5)}`;
const wordFeed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Một tin</title><link>/mot</link>
  <content:encoded><![CDATA[${word}]]></content:encoded></item></channel></rss>`;

/** Each hides members of the document behind an element of the page, or names of the browser behind its own. */
const hostile = {
  images: ['scripts', 'body', 'readyState', 'documentElement', 'currentScript', 'head', 'location']
    .map((name) => `<img name="${name}" alt="">`)
    .join(''),
  forms: ['scripts', 'createElement', 'querySelectorAll', 'getElementById', 'addEventListener', 'body']
    .map((name) => `<form name="${name}"></form>`)
    .join(''),
  fields:
    '<form data-portlet="html-portlet" id="bieu-mau"><input name="getAttribute"><input name="localName"><input name="id"><input name="attributes"></form>',
  globals:
    '<script>var URL = "x", Set = 7, Event = null, CSSStyleSheet = function () {}, ErrorEvent = 1; Date.prototype.toISOString = 7;</script>',
  collections: '<script>function Map() {} Promise = undefined; Array.from = 1;</script>',
  // The address of a script without one is that of the page, which asks for the doctor.
  'empty script': '<img name="currentScript" alt=""><script src=""></script>',
  'inline script': '<script>1</script><script src=""></script><script src="https://["></script>',
};

let other;
let site;
let hashes;
before(async () => {
  hashes = JSON.parse(await readFile('dist/sri.json', 'utf8'));
  other = await servePages({ '/rss.xml': feed });
  const foreign = `<featured-news id="tin" src="${other.origin}/rss.xml"></featured-news>`;
  site = await servePages(
    {
      '/healthy.html': page(
        weather,
        'vi',
        `<script src="/dist/html-portlets.classic.js" integrity="${hashes['html-portlets.classic.js']}"></script>`,
      ),
      '/carriers.html': page(
        `${weather}<div data-portlet="wether-regions">Chữ</div><table><tr data-portlet="html-portlet"><td>Ô</td></tr></table>
        <div contenteditable="true"><div data-portlet="html-portlet" data-heading="Bài">Đang viết</div></div>`,
        'vi',
        `${classic}<script src="/dist/html-portlets.classic.js?v=2"></script>`,
      ),
      '/policy.html': page(foreign),
      '/cors.html': page(foreign, 'en'),
      '/failing.html': page(
        `<weather-regions id="hong" src="/open-meteo/fail=503/v1/forecast"></weather-regions>`,
        'en',
      ),
      '/no-lit.html': page(weather),
      '/entry.html': page(weather, 'vi', '<script type="module" src="/dist/weather-regions.js"></script>'),
      '/autoload.html': page(weather, 'vi', '<script type="module" src="/dist/autoload.js"></script>'),
      '/no-source.html': page('<weather-regions id="khong"></weather-regions>', 'en'),
      '/word.html': page('<news-article src="/word.xml"></news-article>'),
      '/word.xml': wordFeed,
      '/untidy.html': page(
        `${classic}<p style="color:red" onclick="a()">Trang</p><style>p {}</style><script>1</script>${weather}`,
        'vi',
        '',
      ),
      '/doctor.js': await readFile('dist/doctor.js', 'utf8'),
      '/pasted.html': page(
        weather,
        'vi',
        `<script>${await readFile('dist/html-portlets.classic.js', 'utf8')}</script>`,
      ),
      ...Object.fromEntries(
        Object.entries(hostile).map(([name, markup]) => [
          `/hostile/${encodeURIComponent(name)}.html`,
          page(markup + weather),
        ]),
      ),
      '/versions.html': page(weather, 'en', `<script src="/older.js"></script>${classic}`),
      '/older.js': `window[Symbol.for('html-portlets')] =
        { version: '99.0.0', copies: [{ version: '99.0.0', url: '/old/html-portlets.js' }], tags: new Map() };`,
    },
    {
      headers: (path) => (policies[path] ? { 'content-security-policy': policies[path].join('; ') } : {}),
    },
  );
});
after(async () => {
  await site.stop();
  await other.stop();
});

/** In the page: the finished report, or nothing yet. */
const report = () => {
  const root = document.getElementById('html-portlets-doctor')?.shadowRoot;
  return root && root.querySelector('[role="status"]').textContent === ''
    ? root.querySelector('pre').textContent
    : '';
};

/** In the page: whether a file of the doctor has been asked for. */
const isFetched = () => performance.getEntriesByType('resource').some(({ name }) => /doctor/.test(name));

// Most of the time goes into browsers that start.
describe('the doctor', { concurrency: engineNames.length }, () => {
  for (const engine of engineNames) {
    /** Opens a page as a webmaster does who looks for what is wrong, and gives the report. */
    async function examined(path) {
      const opened = await openPage(engine, `${site.origin}${path}?portlet-doctor`);
      await opened.waitFor(report);
      const written = await opened.evaluate(report);
      await opened.close();
      return written;
    }

    describe(`in ${engine}`, { concurrency: false }, () => {
      it('opens for a fragment, which redirects keep, also when it is added to the page that is open', async () => {
        const opened = await openPage(engine, `${site.origin}/healthy.html#portlet-doctor`);
        await opened.waitFor(report);
        await opened.close();
        const later = await openPage(engine, `${site.origin}/healthy.html`);
        await later.waitFor(() => document.querySelector('[state="ready"]'));
        await later.evaluate(() => void (location.hash = 'portlet-doctor'));
        await later.waitFor(report);
        await later.close();
      });

      for (const entry of ['entry', 'autoload']) {
        it(`opens from ${entry === 'entry' ? 'the file of one element' : 'autoload.js'}, too`, async () => {
          const opened = await openPage(engine, `${site.origin}/${entry}.html#portlet-doctor`);
          await opened.waitFor(report);
          assert.match(await opened.evaluate(report), /<weather-regions>/);
          await opened.close();
        });
      }

      it('names the service that a block without src asks, never the page, when a policy blocks it', async () => {
        const written = await examined('/no-source.html');
        assert.match(written, /connect-src 'self' https:\/\/api\.open-meteo\.com/);
        assert.doesNotMatch(written, /Open http:\/\/127\.0\.0\.1:\d+\/no-source/);
      });

      it('sees a policy when it is opened from the console, too', async () => {
        const opened = await openPage(engine, `${site.origin}/no-source.html`);
        await opened.waitFor(() => document.querySelector('[state="error"]'));
        await opened.evaluate(() => void window.htmlPortlets.doctor());
        await opened.waitFor(report);
        assert.match(await opened.evaluate(report), /connect-src 'self' https:\/\/api\.open-meteo\.com/);
        await opened.close();
      });

      it('is loaded only when asked for, and then finds nothing wrong on a healthy page', async () => {
        const opened = await openPage(engine, `${site.origin}/healthy.html`);
        await opened.waitFor(() => document.querySelector('[state="ready"]'));
        assert.equal(await opened.evaluate(isFetched), false);
        await opened.evaluate(() => void window.htmlPortlets.doctor());
        await opened.waitFor(report);
        const written = await opened.evaluate(report);
        assert.match(written, /html-portlets\.classic\.js – đang chạy/);
        assert.match(written, /<weather-regions id="khoe"> – ready/);
        assert.match(written, /== Việc cần làm\nKhông thấy lỗi nào\.$/);
        await opened.close();
      });

      it('names each copy and each carrier, what became of it, and what to do', async () => {
        const written = await examined('/carriers.html');
        assert.match(written, /1\. \S+ \S+classic\.js – đang chạy\n2\. \S+ \S+classic\.js\?v=2 – /);
        assert.match(written, /<weather-regions id="khoe"> – ready/);
        assert.match(written, /<div data-portlet="wether-regions"> – không có khối/);
        assert.match(written, /<tr data-portlet="html-portlet"> – /);
        assert.match(written, /<div data-heading="Bài"> – đang được soạn/);
        const steps = written.split('== Việc cần làm')[1];
        assert.match(steps, /data-portlet="wether-regions".*weather-regions/);
        assert.match(steps, /<tr>/);
        assert.ok(steps.includes(`integrity="${hashes['html-portlets.classic.js']}"`), steps);
      });

      it('gives the line of the policy that would allow what it has stopped', async () => {
        const steps = (await examined('/policy.html')).split('== Việc cần làm')[1];
        assert.ok(steps.includes(`connect-src 'self' ${other.origin}`), steps);
      });

      it('says what the other server must allow, in English on an English page', async () => {
        const steps = (await examined('/cors.html')).split('== What to do')[1];
        assert.ok(steps.includes(`Access-Control-Allow-Origin: ${site.origin}`), steps);
      });

      it('says why a block has no data, and where to look', async () => {
        const written = await examined('/failing.html');
        assert.match(written, /<weather-regions id="hong"> – error \(http-503\)/);
        assert.match(written.split('== What to do')[1], /no data \(http-503\).*fail=503/);
      });

      it('works where Lit may not draw, and names the line that lets it', async () => {
        const written = await examined('/no-lit.html');
        assert.match(written, /<weather-regions id="khoe"> – /);
        assert.match(
          written.split('== Việc cần làm')[1],
          /trusted-types somebody-else html-portlets html-portlets-html/,
        );
      });

      it('advises nothing on a strict page whose article comes from Word: nothing of it is reported', async () => {
        const written = await examined('/word.html');
        assert.match(written, /<news-article> – ready/);
        assert.match(written, /\(CSP\) chặn\nkhông có\n/);
        assert.match(
          written,
          /== Việc cần làm\n(?:1\. Để tệp không thể bị thay đổi[^\n]*|Không thấy lỗi nào\.)$/,
        );
      });

      it('lists what a policy blocks of the page itself, and leaves the policy as it is', async () => {
        const written = await examined('/untidy.html');
        assert.match(written, /(?:script|style)-src: inline – html-portlets không cần/);
        assert.doesNotMatch(written, /unsafe/);
        assert.doesNotMatch(written.split('== Việc cần làm')[1], /Content-Security-Policy/);
      });

      // WebKit's driver reads a page by that page's own Map and Promise.
      for (const name of Object.keys(hostile).filter(
        (name) => engine !== 'webkit' || name !== 'collections',
      )) {
        it(`opens on a hostile page: ${name}`, async () => {
          // Nothing can be asked of such a page itself.
          const opened = await openPage(
            engine,
            `${site.origin}/hostile/${encodeURIComponent(name)}.html?portlet-doctor`,
          );
          let written;
          const end = Date.now() + 60_000;
          while (!written && Date.now() < end) {
            await new Promise((resolve) => setTimeout(resolve, 50));
            written = (await opened.consoleMessages()).find(({ text }) =>
              text.includes('== Việc cần làm'),
            )?.text;
          }
          await opened.close();
          assert.match(written, /Trang: http/);
          assert.match(written, /== Khối trên trang/);
          assert.match(written, /== Việc cần làm\n\S/);
        });
      }

      it('opens where the script is pasted into the page, without a URL', async () => {
        assert.match(await examined('/pasted.html'), /<weather-regions id="khoe"> – ready/);
      });

      it('tells two versions that cannot work together, with both addresses', async () => {
        const steps = (await examined('/versions.html')).split('== What to do')[1];
        assert.match(
          steps,
          /cannot work together: 99\.0\.0 \(\/old\/html-portlets\.js\), \S+ \(\S+classic\.js\)/,
        );
      });

      it('can be copied, is put away by Escape, and repeats itself in the console', async () => {
        const opened = await openPage(engine, `${site.origin}/carriers.html?portlet-doctor`);
        await opened.waitFor(report);
        const written = await opened.evaluate(report);
        const said = await opened.consoleMessages();
        assert.ok(said.some(({ text }) => text.trim() === written.trim()));
        const names = await opened.evaluate(() => {
          const root = document.getElementById('html-portlets-doctor').shadowRoot;
          const [copy, close] = root.querySelectorAll('button');
          copy.click();
          return [copy.textContent, close.textContent, root.activeElement.localName];
        });
        assert.deepEqual(names, ['Sao chép báo cáo', 'Đóng', 'pre']);
        await opened.waitFor(() => {
          const root = document.getElementById('html-portlets-doctor').shadowRoot;
          return root.querySelector('[role="status"]').textContent !== '' || `${getSelection()}` !== '';
        });
        await opened.evaluate(() => {
          document
            .getElementById('html-portlets-doctor')
            .shadowRoot.querySelector('pre')
            .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        });
        assert.equal(await opened.evaluate(() => document.getElementById('html-portlets-doctor')), null);
        await opened.close();
      });
    });
  }
});
