/**
 * Builds the site from `dist/`, `docs/` and the stories, one folder of files for any server and any path: `npm run site`.
 *
 *     --out=<folder>       another folder than `site`, new or empty
 *     --without-storybook  the pages alone, for a quick look
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { commandOptions } from '../../build/command-line.js';
import { emptyOutput } from '../../build/empty-output.js';
import { hostElements } from '../../build/hosts/elements.js';
import { withQuickStart } from '../../build/hosts/quick-start.js';
import { elementsOf } from '../../build/manifest.js';
import { modern } from '../../build/self-contained.js';
import { descriptions } from '../../hosts/elements.js';
import { FEEDS, textOf } from '../news/feeds.js';
import { framed } from './frame.js';
import { groups, guides } from './guide-list.js';
import { rendered } from './guides.js';
import { home } from './home.js';
import { introduction, reference, tokens } from './reference.js';

const { values } = commandOptions({ out: 'folder', 'without-storybook': 'switch' });
const { out = 'site' } = values;
const script = (/** @type {string} */ src) => `\n    <script type="module" src="${src}"></script>`;

/** A preset for what stands in the preview alone. @param {string} name @param {string} css */
const within = (name, css) =>
  css.replaceAll(':root', `.preset-${name}`).replaceAll(':where(html)', `.preset-${name}`);

/** @param {{ vi: string, en: string }} text */
const bilingual = ({ vi, en }) => (vi === en ? vi : `${vi} · <span lang="en">${en}</span>`);

const builderWords = {
  vi: {
    title: 'Tạo mã nhúng',
    noScript: 'Trang này cần JavaScript. Không có nó, hãy chép một dòng từ hướng dẫn:',
    lines: 'bat-dau',
  },
  en: {
    title: 'Builder',
    noScript: 'This page needs JavaScript. Without it, copy a line from the guide:',
    lines: 'begin',
  },
};

await emptyOutput(out, 'site');
await Promise.all([
  copyFiles(),
  bundles(),
  writePages(),
  writeGuides(),
  ...(values['without-storybook'] ? [] : [storybook()]),
]);
await writeServiceWorker();

/** @param {string} path Of the site. @param {string | Uint8Array} content */
async function write(path, content) {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function copyFiles() {
  const copies = {
    'demo/assets': 'cong/assets',
    'demo/site/site.css': 'assets/site.css',
    'demo/site/logo.svg': 'assets/logo.svg',
    'dist/themes': 'dist/themes',
    'dist/html-portlets.js': 'dist/html-portlets.js',
    'dist/html-portlets.classic.js': 'dist/html-portlets.classic.js',
    'dist/doctor.js': 'dist/doctor.js',
  };
  await Promise.all(Object.entries(copies).map(([from, to]) => cp(from, join(out, to), { recursive: true })));
}

async function bundles() {
  await build({
    entryPoints: {
      'home-page': 'demo/site/home-page.js',
      portal: 'demo/site/portal.js',
      builder: 'demo/site/builder/index.ts',
      'preload-worker': 'demo/site/builder/preload-worker.js',
    },
    outdir: join(out, 'assets'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: modern,
    minify: true,
    loader: { '.html': 'text' },
    logLevel: 'warning',
  });
}

async function writePages() {
  for (const lang of /** @type {const} */ (['vi', 'en'])) {
    const { title, body } = home(lang);
    const page = { title, body, lang, root: '', current: /** @type {const} */ ('home') };
    const other = lang === 'vi' ? 'en.html' : 'index.html';
    await write(
      lang === 'vi' ? 'index.html' : 'en.html',
      framed({ ...page, other, head: script('assets/home-page.js') }),
    );
  }
  const [xanh, red] = await Promise.all(
    ['xanh', 'do'].map((preset) => readFile(`dist/themes/${preset}.css`, 'utf8')),
  );
  for (const lang of /** @type {const} */ (['vi', 'en'])) {
    const { title, noScript, lines } = builderWords[lang];
    await write(
      lang === 'vi' ? 'tao-ma-nhung/index.html' : 'tao-ma-nhung/en.html',
      framed({
        title: `${title} – html-portlets`,
        lang,
        root: '../',
        current: 'builder',
        other: lang === 'vi' ? 'en.html' : 'index.html',
        head: `
    <style>${within('xanh', xanh)}${within('do', red)}</style>${script('../assets/builder.js')}${script('../dist/html-portlets.js')}`,
        body: `      <h1>${title}</h1>
      <noscript><p>${noScript} <a href="../huong-dan/${lines}.html">README</a></p></noscript>
      <div id="builder"></div>
      <section id="checker"></section>`,
      }),
    );
  }
  await write(
    'cong/index.html',
    `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Cổng mẫu · Sample portal</title>
    <script type="module" src="../assets/portal.js"></script>
  </head>
  <body><noscript>Trang mẫu này cần JavaScript. · This sample needs JavaScript.</noscript></body>
</html>
`,
  );
  await write('cong/tin-tuc.html', textOf(FEEDS.html, '.'));
}

async function writeGuides() {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  const { preloadLines } = await import('../../dist/server/preload-lines.js');
  const library = { elements: hostElements(manifest), preloadLines };
  const elements = elementsOf(manifest);
  const pages = elements.map((element) => ({
    slug: element.tagName,
    ...descriptions[element.tagName].name,
    file: '',
    text: `${introduction(element)}\n${reference(element)}`,
  }));
  const all = [{ vi: 'Các khối', en: 'Blocks', guides: pages }, ...groups];
  const list = all.map(
    (group) => `<h2>${bilingual(group)}</h2>
<ul>${group.guides.map((guide) => `<li><a href="${guide.slug}.html">${bilingual(guide)}</a></li>`).join('\n')}</ul>`,
  );
  const frame = { lang: /** @type {const} */ ('vi'), root: '../', current: /** @type {const} */ ('guides') };
  const title = 'Hướng dẫn · Guides';
  await write(
    'huong-dan/index.html',
    framed({ ...frame, title: `${title} – html-portlets`, body: `<h1>${title}</h1>\n${list.join('\n')}` }),
  );
  for (const { slug, file, vi, en, text = await readFile(file, 'utf8') } of [...pages, ...guides]) {
    let whole = text;
    if (slug === 'theming') whole += `\n${tokens(elements[0].cssProperties)}`;
    // As in the packs.
    if (slug.startsWith('hosts-')) whole = await withQuickStart(text, library);
    const { html, pictures } = rendered(whole, file, (name) => `../assets/pictures/${name}`);
    for (const path of pictures) await write(`assets/pictures/${basename(path)}`, await readFile(path));
    await write(
      `huong-dan/${slug}.html`,
      framed({
        ...frame,
        title: `${vi} · ${en} – html-portlets`,
        body: `<p><a href="index.html">← ${title}</a></p>\n<div class="guide">${html}</div>`,
      }),
    );
  }
}

async function storybook() {
  const program = 'node_modules/storybook/dist/bin/dispatcher.js';
  const folder = join(out, 'storybook');
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [program, 'build', '--output-dir', folder, '--disable-telemetry', '--loglevel', 'warn'],
    { maxBuffer: 2 ** 26, env: { ...process.env, MANIFEST: 'dist/custom-elements.json' } },
  );
  const said = `${stdout}${stderr}`;
  // It only warns of a story that it leaves out.
  if (/not found|unresolved|unable to index|duplicate/i.test(said)) throw new Error(said);
}

/** Keeps all of the site but Storybook, which is large, under a name that changes with its content. */
async function writeServiceWorker() {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, sep).length).split(sep).join('/'))
    .filter((path) => !path.startsWith('storybook/'))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(join(out, path)));
  const worker = await readFile('demo/site/service-worker.js', 'utf8');
  const constants = `const VERSION = 'html-portlets-site-${hash.digest('hex').slice(0, 12)}';\nconst FILES = ${JSON.stringify(paths)};\n`;
  await write('service-worker.js', constants + worker.replace('/* global FILES, VERSION */\n', ''));
}
