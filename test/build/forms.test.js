import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { engineNames, openPage, servePages } from '../page/harness.js';

// What ships in dist/ and what the unit tests, the stories and dist/esm run must be one program: both are rendered here.

/** When it is, for the pages and the servers. */
const NOW = Date.UTC(2026, 7, 14, 2, 30, 30);
const [engine] = engineNames;

const filesOf = (folder, path) =>
  readdirSync(folder).map((name) => [path + name, readFileSync(`${folder}/${name}`)]);

/** The feeds at the root, and the pictures where they look for them. */
const feeds = Object.fromEntries([
  ...[
    'stories/featured-news/feeds',
    'stories/news-article/articles',
    'stories/html-portlet/fragments',
  ].flatMap((folder) => filesOf(folder, '/')),
  ...filesOf('demo/assets', '/demo/assets/'),
]);

const weather = 'src="/open-meteo/v1/forecast"';
const list =
  '<ul><li><a href="/tin/1">Thư viện thị xã mở thêm phòng đọc</a> (04/08/2020)</li><li><a href="/tin/2">Lịch tiếp công dân tháng tám</a></li></ul>';
const article = `<article><h1>Lịch tiếp công dân</h1><p>Một đoạn của bài viết.</p><p>Tác giả:  Phan  Thanh</p></article>`;

/** The main states of every element, all on one page. */
const blocks = {
  'weather-regions': {
    plain: `<weather-regions ${weather}></weather-regions>`,
    'in cards, in English': `<weather-regions ${weather} view="cards" days="3" lang="en"></weather-regions>`,
    'in tabs, with details': `<weather-regions ${weather} view="tabs" days="7" details="wind, humidity, feels-like"></weather-regions>`,
    'of places by name': `<weather-regions ${weather} regions="Huế; Sa Pa; 10,77 106,70 Quận 1" windowed collapsible></weather-regions>`,
    'that cannot be had': '<weather-regions src="/none"><p>Xem nchmf.gov.vn.</p></weather-regions>',
    'of places that nobody knows': `<weather-regions ${weather} regions="Xyz"></weather-regions>`,
  },
  'featured-news': {
    plain: '<featured-news src="/portal.xml"></featured-news>',
    'in cards, in English': '<featured-news src="/portal.xml" layout="cards" lang="en"></featured-news>',
    'in a list': '<featured-news src="/plain.xml" layout="list" limit="3"></featured-news>',
    'in a carousel': '<featured-news src="/portal.xml" layout="carousel"></featured-news>',
    'written in the page': `<featured-news layout="list">${list}</featured-news>`,
    'that cannot be had': `<featured-news src="/none">${list}</featured-news>`,
  },
  'news-article': {
    plain: '<news-article src="/portal.xml"></news-article>',
    'in English, with tools':
      '<news-article src="/portal.xml" lang="en" tools="size, print, share, copy"></news-article>',
    'of WordPress': '<news-article src="/wordpress.json" format="wordpress"></news-article>',
    'written in the page': `<news-article meta>${article}</news-article>`,
    'that cannot be had': `<news-article src="/none">${article}</news-article>`,
  },
  'html-portlet': {
    plain: '<html-portlet heading="Thông báo"><p>Nội dung.</p></html-portlet>',
    'with controls': '<html-portlet heading="Thông báo" collapsible windowed><p>Nội dung.</p></html-portlet>',
    'from a file': '<html-portlet heading="Liên hệ" src="/contacts.html"></html-portlet>',
    'that cannot be had': '<html-portlet heading="Liên hệ" src="/none"><p>Gọi 1022.</p></html-portlet>',
  },
};

const page = (script, kinds) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>Một trang</title>
    <script>Date.now = () => ${NOW}; Math.random = () => 0.5;</script>
    <style>*, ::before, ::after { animation: none !important; transition: none !important }</style>
    <script type="module" src="${script}"></script></head>
  <body>${Object.values(kinds).join('\n')}</body>
</html>`;

/** In the page: whether all blocks have come to rest, their pictures included. */
const areSettled = (tag) => {
  const blocks = [...document.querySelectorAll(tag)];
  const isSettled = (block) =>
    block.hasAttribute('state') && block.state !== 'loading' && !block.isUpdatePending;
  if (!customElements.get(tag) || !blocks.every(isSettled)) return false;
  const pictures = blocks.flatMap((block) => [...block.shadowRoot.querySelectorAll('img')]);
  const missing = pictures.find((picture) => !picture.complete && picture.checkVisibility());
  // They are loaded where a reader comes near them.
  missing?.scrollIntoView();
  return !missing;
};

/**
 * In the page: every element of a block's shadow tree, with its attributes, its text, its box within the block and its computed
 * style. Not what is announced: that depends on how long things took.
 */
const rendered = (tag, index) => {
  const lines = [];
  const block = document.querySelectorAll(tag)[index];
  const { x: left, y: top } = block.getBoundingClientRect();
  const boxOf = (node) => {
    const range = document.createRange();
    range.selectNode(node);
    // A range round an element has the box of what is announced within, too.
    const boxed = node.localName ? node : range;
    if (!boxed.getClientRects().length) return 'no box';
    const { x, y, width, height } = boxed.getBoundingClientRect();
    return [x - left, y - top, width, height].map((length) => Math.round(length * 8) / 8).join(' ');
  };
  const visit = (node, depth) => {
    const indent = ' '.repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/\s+/g, ' ');
      if (text.trim()) lines.push(`${indent}${text} [${boxOf(node)}]`);
    } else if (node.nodeType === Node.ELEMENT_NODE && node.role !== 'status') {
      const attributes = node
        .getAttributeNames()
        .sort()
        .map((name) => ` ${name}="${node.getAttribute(name)}"`);
      const style = getComputedStyle(node);
      // Custom properties keep their spelling, which the build shortens.
      const valueOf = (name) => style.getPropertyValue(name).replace(/(?<![\d.])0\./g, '.');
      const looks = [...style].map((name) => `${name}:${valueOf(name)}`).join(';');
      lines.push(`${indent}<${node.localName}${attributes.join('')}> [${boxOf(node)}] ${looks}`);
      node.childNodes.forEach((child) => visit(child, depth + 1));
    }
  };
  lines.push(`${block.getAttribute('state')} [${boxOf(block)}]`);
  block.shadowRoot.childNodes.forEach((child) => visit(child, 0));
  return lines;
};

/** What is not the same: the first lines where elements, texts or boxes differ, else single properties. */
function differences(built, source) {
  const first = built.findIndex((line, index) => short(line) !== short(source[index] ?? ''));
  if (first >= 0 || built.length !== source.length)
    return [built, source].map((lines) => lines.slice(first, first + 3).map(short));
  return built
    .flatMap((line, index) => {
      const [own, others] = [line, source[index]].map((text) => text.split(';'));
      const properties = [
        own.filter((piece) => !others.includes(piece)),
        others.filter((piece) => !own.includes(piece)),
      ];
      return properties.flat().length ? [[short(line), ...properties.flat()]] : [];
    })
    .slice(0, 3);
}

const short = (line) => /^.*?\]/.exec(line)[0];

describe('the files of dist/', () => {
  const sites = {};
  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['dist/esm/index.js'],
      bundle: true,
      format: 'esm',
      conditions: ['production'],
      write: false,
    });
    const pages = (scriptOf) =>
      Object.fromEntries(
        Object.entries(blocks).map(([tag, kinds]) => [`/${tag}.html`, page(scriptOf(tag), kinds)]),
      );
    const options = { now: NOW, headers: () => ({ date: new Date(NOW).toUTCString() }) };
    sites.dist = await servePages({ ...feeds, ...pages((tag) => `/dist/${tag}.js`) }, options);
    const esm = { '/esm.js': outputFiles[0].text };
    sites.esm = await servePages({ ...feeds, ...esm, ...pages(() => '/esm.js') }, options);
  });
  after(() => Promise.all(Object.values(sites).map((site) => site.stop())));

  const opened = async ({ origin }, tag) => {
    const page = await openPage(engine, `${origin}/${tag}.html`);
    await page.waitFor(areSettled, tag);
    const tree = async (index) =>
      (await page.evaluate(rendered, tag, index)).map((line) =>
        line.replaceAll(origin, '').replaceAll(encodeURIComponent(origin), ''),
      );
    return { tree, close: page.close };
  };

  for (const [tag, kinds] of Object.entries(blocks)) {
    describe(`render <${tag}> as dist/esm does`, () => {
      let built;
      let source;
      before(async () => {
        [built, source] = await Promise.all([opened(sites.dist, tag), opened(sites.esm, tag)]);
      });
      after(() => Promise.all([built.close(), source.close()]));

      for (const [index, kind] of Object.keys(kinds).entries()) {
        it(kind, async () => {
          // A long text is drawn in several tasks, with an end that no attribute tells.
          const end = Date.now() + 30_000;
          let found;
          do found = differences(await built.tree(index), await source.tree(index));
          while (found.length && Date.now() < end);
          assert.deepEqual(found, []);
        });
      }
    });
  }
});
