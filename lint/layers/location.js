import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

/**
 * Where a file of `src/` stands.
 *
 * @typedef {object} Location
 * @property {string} path From `src/`, with forward slashes.
 * @property {string} layer Its folder, or `''` for the entries, the files of `src/` itself.
 *
 * @param {string} filename
 * @returns {Location | undefined} `undefined` for a file outside `src/`.
 */
export function locationOf(filename) {
  const path = relative(src, filename).split(sep).join('/');
  if (path.startsWith('..') || path === filename) return undefined;
  return { path, layer: path.includes('/') ? path.slice(0, path.indexOf('/')) : '' };
}
