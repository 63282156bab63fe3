import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The test files of a folder and those below it, in alphabetical order.
 *
 * @param {string} folder
 * @param {string} ending Such as `.test.js`.
 * @returns {Promise<string[]>} Paths that begin with that of the folder, with slashes.
 */
export async function testFiles(folder, ending) {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .filter((path) => path.endsWith(ending) && !path.includes('node_modules'))
    .map((path) => join(folder, path).split(sep).join('/'))
    .sort();
}
