import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { selfContainedFiles } from './self-contained.js';

/**
 * The most that a file may weigh with all that it imports at once: bytes, gzip -9, Lit included. What a page loads only
 * when an attribute asks for it (English, places of its own, cards, tabs, days, other sources) is not in it.
 *
 * The aims were 15,000 for the weather, 17,000 for news and for the article without its tools, and 44,000 for the classic
 * file. A limit is what stands, and a little, so that nothing grows; `node bench/bytes/run.js weather-regions.js` tells what
 * each module takes. Of the weather's 22,700, what is left of Lit takes 3,900, the frame with its states, notice line and
 * window 7,400, the data client 2,900, and the weather itself 8,200. None of it could wait for a second request: a notice
 * that has to be fetched when the line breaks is none.
 */
export const limits = {
  'weather-regions.js': 22_900,
  'featured-news.js': 29_700,
  'news-article.js': 34_700,
  'html-portlet.js': 21_100,
  'html-portlets.js': 89_000,
  'html-portlets.classic.js': 91_700,
  'autoload.js': 1_000,
};

/**
 * Prints what every file costs a page and fails the build where one costs more than it may.
 *
 * @param {readonly { fileName: string, imports?: readonly string[], isEntry?: boolean }[]} chunks The files that share chunks.
 * @throws {Error} when a file is over its limit.
 */
export async function checkBudget(chunks) {
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const selfContained = Object.values(selfContainedFiles).map(({ fileName }) => fileName);
  const rows = [];
  for (const fileName of [...selfContained, ...entries].sort()) {
    const files = [...withImports(fileName, chunks)];
    const sizes = await Promise.all(files.map(weigh));
    const gzip = sum(sizes.map((size) => size.gzip));
    const limit = limits[fileName];
    if (!limit) throw new Error(`${fileName} has no limit: give it one in build/budget.js`);
    rows.push({
      file: fileName,
      files: files.length,
      minified: sum(sizes.map((size) => size.minified)),
      gzip,
      limit,
    });
  }
  console.log(table(rows));
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

/** @param {string} fileName */
async function weigh(fileName) {
  const bytes = await readFile(`dist/${fileName}`);
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {readonly { file: string, files: number, minified: number, gzip: number, limit: number }[]} rows */
function table(rows) {
  const cells = rows.map(({ file, files, minified, gzip, limit }) => [
    file,
    `${files}`,
    bytes(minified),
    bytes(gzip),
    bytes(limit),
  ]);
  return [['file, with what it imports', 'files', 'bytes', 'gzip -9', 'limit'], ...cells]
    .map(([name, ...numbers]) => name.padEnd(28) + numbers.map((number) => number.padStart(9)).join(''))
    .join('\n');
}

/** @param {number} number */
function bytes(number) {
  return number.toLocaleString('en');
}
