import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const file = 'docs/dirty-pages.md';

/**
 * Writes what the suite has found into the docs, for every engine. A run in some of the engines alone writes nothing.
 *
 * @param {readonly import('../../test/hosts/site.js').DirtyPage[]} pages
 * @param {ReadonlyMap<string, ReadonlySet<string>>} passed
 */
export async function writeTable(pages, passed) {
  const engines = Object.keys(names);
  if (engines.some((engine) => !passed.has(engine))) return;
  const rows = pages.map(({ path, file: page, dirt }) => {
    const cells = engines.map((engine) => (passed.get(engine).has(path) ? 'holds' : 'fails'));
    return `| ${dirt} | [${path.slice(1)}](../${page}) | ${cells.join(' | ')} |`;
  });
  const text = `# Dirty pages

Written by \`npm run docs:tables\`, which opens each page with the built files in every engine. On each, seven blocks (made of elements and of
carriers: a div, a table, a list, a link) come to be ready, with the same text, type and size as on a clean page; nothing of ours is
in the console's errors; no policy is violated; and the page keeps its own functions, names, looks, title and focus order. Paper is
tried in Chromium and Firefox; WebKit's driver cannot print, so there that page is one on the screen.

| the page | file | ${engines.map((engine) => names[engine]).join(' | ')} |
| --- | --- | ${engines.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
  await mkdir('docs', { recursive: true });
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
