import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

/** Files of one folder, and of nothing beside it. */

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
});

/**
 * @param {string} folder
 * @param {string} path Below it, still percent-encoded.
 * @returns {Promise<{type: string, bytes: Buffer} | undefined>} Undefined for what is not there, has an unknown type or lies outside.
 */
export async function fileOf(folder, path) {
  try {
    const file = resolve(folder, decodeURIComponent(path));
    const type = TYPES[extname(file)];
    if (!type || !file.startsWith(resolve(folder) + sep)) return undefined;
    return { type, bytes: await readFile(file) };
  } catch {
    return undefined;
  }
}
