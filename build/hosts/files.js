import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fill } from './fill.js';

/**
 * Every file of a folder.
 *
 * @param {string} folder
 * @param {string} [under] A path to put before each, with a slash at its end.
 * @returns {Promise<Map<string, Buffer>>} By path, in alphabetical order.
 */
export async function filesOf(folder, under = '') {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
  const read = paths.map(async (path) => [
    under + path.split(sep).join('/'),
    await readFile(join(folder, path)),
  ]);
  return new Map(await Promise.all(read));
}

/**
 * Every file of a folder of templates, filled in.
 *
 * @param {string} folder
 * @param {string} under A path to put before each, with a slash at its end.
 * @param {Readonly<Record<string, string>>} values
 * @returns {Promise<Map<string, string>>} By path.
 */
export async function templatesOf(folder, under, values) {
  const files = await filesOf(folder, under);
  return new Map([...files].map(([path, template]) => [path, fill(template, values)]));
}
