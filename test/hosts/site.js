import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { servePages } from '../page/harness.js';

const ownPages = new URL('pages/', import.meta.url);
const own = (path) => readFile(new URL(path, import.meta.url));

/** What a careful office allows, with nothing for inline styles and no policy but ours. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
];

const policies = {
  '/strict.html': [...strictPolicy, 'trusted-types html-portlets html-portlets-html'],
  '/strict-other-lit.html': [...strictPolicy, 'trusted-types lit-html html-portlets html-portlets-html'],
};

/**
 * A page that is not clean.
 *
 * @typedef {object} DirtyPage
 * @property {string} path Its path on the site.
 * @property {string} file Its path in this repository.
 * @property {string} dirt What is wrong with it.
 */

/**
 * Serves the pages of `pages/` and of another folder, each with the parts that it names: `{{own}}` is the page's own content, `{{blocks}}` are seven
 * blocks, and `{{script}}` is our script after the one that keeps what the page was before. Pages of a library that this machine does
 * not have are left out.
 *
 * @param {object} [more]
 * @param {URL} [more.pages] The other folder.
 * @param {Record<string, Buffer>} [more.libraries] Scripts of other people, by their paths.
 * @returns {Promise<{ origin: string, pages: DirtyPage[], stop(): Promise<void> }>}
 */
export async function dirtySite({ pages: otherPages, libraries = {} } = {}) {
  const parts = {
    own: `${await own('parts/own.html')}`,
    blocks: `${await own('parts/blocks.html')}`,
    script: '<script src="/before.js"></script><script src="/dist/html-portlets.classic.js"></script>',
    integrity: JSON.parse(await readFile('dist/sri.json', 'utf8'))['html-portlets.classic.js'],
  };
  const files = {
    '/before.js': await own('before.js'),
    '/blocks.html': parts.blocks,
    '/other-lit.js': await otherLit(),
    ...libraries,
    ...slowScript(),
  };
  const pages = [];
  for (const { folder, path } of await filesOf(ownPages, otherPages)) {
    const bytes = await readFile(new URL(path, folder));
    if (!path.endsWith('.html')) {
      files[`/${path}`] = bytes;
      continue;
    }
    const needed = /<script src="(\/lib\/[^"]+)/.exec(bytes.toString('latin1'));
    if (needed && !(needed[1] in files)) continue;
    const page = bytes.toString('latin1').replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
    files[`/${path}`] = Buffer.from(page, 'latin1');
    pages.push({
      path: `/${path}`,
      file: relative('.', fileURLToPath(new URL(path, folder))),
      dirt: /name="description" content="([^"]*)"/.exec(page)[1],
    });
  }
  const site = await servePages(files, {
    headers: headersOf,
    // What is compared must not change while the suite runs.
    now: Date.now(),
  });
  return { ...site, pages };
}

/**
 * @param {...(URL | undefined)} folders
 * @returns {Promise<{ folder: URL, path: string }[]>} Their files, by path.
 */
async function filesOf(...folders) {
  const files = await Promise.all(
    folders
      .filter((folder) => folder)
      .map(async (folder) => (await readdir(folder, { recursive: true })).map((path) => ({ folder, path }))),
  );
  return files
    .flat()
    .filter(({ path }) => /\.\w+$/.test(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** @param {string} path */
function headersOf(path) {
  const policy = policies[path];
  return {
    ...(policy && { 'content-security-policy': policy.join('; ') }),
    ...(path === '/windows-1258.html' && { 'content-type': 'text/html' }),
    ...(path === '/rss.xml' && { 'content-type': 'application/rss+xml' }),
  };
}

/**
 * A script that the page waits for until it has asked for `/first-block.txt`; or for so long that a test which waits for it fails.
 *
 * @returns {Record<string, () => Promise<string>>}
 */
function slowScript() {
  let come;
  let first = new Promise((resolve) => (come = resolve));
  return {
    async '/slow.js'() {
      const tooLong = setTimeout(come, 20_000);
      await first;
      clearTimeout(tooLong);
      first = new Promise((resolve) => (come = resolve));
      return '// Waited for.';
    },
    async '/first-block.txt'() {
      come();
      return '';
    },
  };
}

/** Lit as another library on the page has it, under its own name for its policy. */
async function otherLit() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { LitElement, html } from 'lit';
        customElements.define('other-lit', class extends LitElement { render() { return html\`<p>Other</p>\`; } });`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
  });
  return outputFiles[0].text;
}
