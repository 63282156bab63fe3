import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { selfContainedFiles } from './self-contained.js';

/**
 * The most that a file may weigh with all that it imports at once: bytes, gzip -9, Lit included. What a page loads only
 * when an attribute asks for it (English, places of its own, cards, tabs, days, other sources) is not in it.
 *
 * The aims were 15,000 for the weather, 17,000 for news and for the article without its tools, and 44,000 for the classic
 * file. A limit is what stands, and a little, so that nothing grows; `node bench/bytes/run.js weather-regions.js` tells what
 * each module takes. None of it could wait for a second request: a notice that has to be fetched when the line breaks is none.
 */
export const limits = {
  'weather-regions.js': 28_000,
  'featured-news.js': 35_000,
  'news-article.js': 40_000,
  'html-portlet.js': 26_000,
  'html-portlets.js': 100_000,
  'html-portlets.classic.js': 104_000,
  'autoload.js': 1_000,
};

/**
 * The same for what each further format of news adds to a block that can read RSS and Atom. All that are JSON have the way to
 * them in common besides, `json-answer`, which counts as one more.
 */
const formatLimit = 2_000;

/**
 * Prints what every file costs a page and fails the build where one costs more than it may.
 *
 * @param {readonly { fileName: string, imports?: readonly string[], isEntry?: boolean, facadeModuleId?: string | null }[]} chunks The files that share chunks.
 * @throws {Error} when a file is over its limit.
 */
export async function checkBudget(chunks) {
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const selfContained = Object.values(selfContainedFiles).map(({ fileName }) => fileName);
  const rows = [];
  for (const fileName of [...selfContained, ...entries].sort()) {
    const limit = limits[fileName];
    if (!limit) throw new Error(`${fileName} has no limit: give it one in build/budget.js`);
    rows.push(await row(fileName, [...withImports(fileName, chunks)], limit));
  }
  console.log(table(rows));
  const formats = formatsOf(chunks);
  if (!formats.length) throw new Error('No format of news has a file of its own: see build/budget.js');
  const block = withImports('featured-news.js', chunks);
  for (const { name, fileName } of formats) {
    const files = [...withImports(fileName, chunks)].filter((file) => !block.has(file));
    rows.push(await row(name, files, formatLimit));
  }
  console.log(`\n${table(rows.slice(-formats.length), 'format of news, with what it adds')}`);
  const over = rows.filter(({ gzip, limit }) => gzip > limit);
  if (over.length) throw new Error(`Over budget: ${over.map(({ file }) => file).join(', ')}`);
}

/**
 * A file and everything that it imports statically.
 *
 * @param {string} fileName
 * @param {Parameters<typeof checkBudget>[0]} chunks
 * @param {Set<string>} seen
 */
function withImports(fileName, chunks, seen = new Set()) {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  const chunk = chunks.find((candidate) => candidate.fileName === fileName);
  chunk?.imports.forEach((imported) => withImports(imported, chunks, seen));
  return seen;
}

/**
 * The files that begin with a module of `src/news/formats`, whatever the bundler calls them.
 *
 * @param {Parameters<typeof checkBudget>[0]} chunks
 */
function formatsOf(chunks) {
  return chunks
    .flatMap(({ fileName, facadeModuleId }) => {
      const [, name] = /[\\/]src[\\/]news[\\/]formats[\\/]([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
      return name ? [{ name, fileName }] : [];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @param {string} file @param {readonly string[]} files @param {number | undefined} limit */
async function row(file, files, limit) {
  const sizes = await Promise.all(files.map(weigh));
  return {
    file,
    files: files.length,
    minified: sum(sizes.map((size) => size.minified)),
    gzip: sum(sizes.map((size) => size.gzip)),
    limit,
  };
}

/** @param {string} fileName */
async function weigh(fileName) {
  const bytes = await readFile(`dist/${fileName}`);
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {readonly Awaited<ReturnType<typeof row>>[]} rows */
function table(rows, title = 'file, with what it imports') {
  const cells = rows.map(({ file, files, minified, gzip, limit }) => [
    file,
    `${files}`,
    bytes(minified),
    bytes(gzip),
    bytes(limit),
  ]);
  return [[title, 'files', 'bytes', 'gzip -9', 'limit'], ...cells]
    .map(([name, ...numbers]) => name.padEnd(34) + numbers.map((number) => number.padStart(9)).join(''))
    .join('\n');
}

/** @param {number} number */
function bytes(number) {
  return number.toLocaleString('en');
}
