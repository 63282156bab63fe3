import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { selfContainedFiles } from './self-contained.js';

/**
 * The most that a file may weigh with the element and all that it imports at once: bytes, gzip -9, Lit included. What a page loads only
 * when an attribute asks for it (English, places of its own, cards, tabs, days, other sources) is not in it.
 *
 * The aims are 24,200 for the weather, 30,900 for news and 36,100 for the article. A limit is what stands, and a little, so that nothing
 * grows; `node bench/bytes/run.js weather-regions` tells what each module takes. What is needed only after the first content, or in
 * place of it, is in the chunk `aftermath`, which is there by the time the line breaks; where it is not, the frame has a sentence of its own.
 */
export const limits = {
  'weather-regions.js': 33_900,
  'featured-news.js': 45_450,
  'news-article.js': 48_950,
  'html-portlet.js': 24_150,
  'html-portlets.js': 144_650,
  'html-portlets.classic.js': 148_600,
  'autoload.js': 5_400,
};

/**
 * The same for what a source that is no feed adds to a block of news: all but one of them in one file. Most of what a list page adds
 * other blocks have, too: `sanitize`, and the reader of lists that the page has inside a block.
 */
const formatLimits = { 'other-formats': 6_800, 'list-page': 16_250 };

/**
 * Prints what every file costs a page and fails the build where one costs more than it may.
 *
 * @param {Record<string, readonly string[]>} entries What each entry imports.
 * @param {readonly Chunk[]} chunks
 * @throws {Error} when a file is over its limit.
 *
 * @typedef {{ fileName: string, imports: readonly string[], moduleIds: readonly string[] }} Chunk
 */
export async function checkBudget(entries, chunks) {
  const selfContained = Object.values(selfContainedFiles).map(({ fileName }) => fileName);
  const rows = [];
  for (const fileName of [...selfContained, ...Object.keys(entries)].sort()) {
    const limit = limits[fileName];
    if (!limit) throw new Error(`${fileName} has no limit: give it one in build/budget.js`);
    const element = chunkOf(`${fileName.replace('.js', '')}/define.ts`, chunks);
    rows.push(await row(fileName, [fileName, ...(element ? withImports(element, chunks) : [])], limit));
  }
  console.log(table(rows));
  const block = withImports(chunkOf('featured-news/define.ts', chunks), chunks);
  for (const [format, limit] of Object.entries(formatLimits)) {
    const files = withImports(chunkOf(`news/formats/${format}.ts`, chunks), chunks);
    rows.push(
      await row(
        format,
        [...files].filter((file) => !block.has(file)),
        limit,
      ),
    );
  }
  console.log(`\n${table(rows.slice(-2), 'format of news, with what it adds')}`);
  const over = rows.filter(({ gzip, limit }) => gzip > limit);
  if (over.length) throw new Error(`Over budget: ${over.map(({ file }) => file).join(', ')}`);
}

/** @param {string} path Of a module in `src/`. @param {readonly Chunk[]} chunks */
const chunkOf = (path, chunks) =>
  chunks.find(({ moduleIds }) => moduleIds?.includes(resolve('src', path)))?.fileName;

/**
 * A chunk and everything that it imports statically.
 *
 * @param {string} fileName
 * @param {readonly Chunk[]} chunks
 * @param {Set<string>} seen
 */
function withImports(fileName, chunks, seen = new Set()) {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  const chunk = chunks.find((candidate) => candidate.fileName === fileName);
  chunk.imports.forEach((imported) => withImports(imported, chunks, seen));
  return seen;
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
