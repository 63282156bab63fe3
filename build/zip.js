import { zipSync } from 'fflate';

/** The first day that zip knows: the same files make the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * A zip archive.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files By path, with slashes.
 * @returns {Uint8Array}
 */
export function zip(files) {
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}
