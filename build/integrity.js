import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * What `integrity` says of each script and style sheet that a page can load: those of `dist/` but the library form and what
 * stands for types, which bundlers read, and the program for servers.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} `sha384-…` by the file's path in the folder, in alphabetical order.
 */
export async function integrity(folder = 'dist') {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:js|css)$/.test(path) && !/^(esm|server|types)\//.test(path))
    .sort();
  const hashes = await Promise.all(
    paths.map(async (path) => [path, sha384(await readFile(join(folder, path)))]),
  );
  return Object.fromEntries(hashes);
}

/** @param {Uint8Array} bytes */
function sha384(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
