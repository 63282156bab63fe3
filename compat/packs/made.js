import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hostElements } from '../../build/hosts/elements.js';

/** What `npm run hosts` has made. */
const folder = 'packs';

/** The elements of the manifest that the packs were made from. */
export const elements = hostElements(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));

/**
 * The files of the packs.
 *
 * @param {RegExp} [which] Tested against a path such as `joomla/mod_html_portlets/elements.php`.
 * @returns {string[]} Their paths from the project's folder.
 */
export function madeFiles(which = /./) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .filter((path) => which.test(path))
    .sort()
    .map((path) => `${folder}/${path}`);
}

/** @param {string} path As `madeFiles` gives it. */
export function made(path) {
  return readFileSync(path, 'utf8');
}

/**
 * Runs a PHP file of the tests.
 *
 * @param {URL} file
 * @param {unknown} input Given to it as JSON.
 * @returns {any} What it prints, read as JSON.
 * @throws {Error} with all that PHP complains of: no notice is too small.
 */
export function runPhp(file, input) {
  const settings = ['error_reporting=-1', 'display_errors=stderr', 'log_errors=0', 'html_errors=0'];
  const { stdout, stderr } = spawnSync(
    'php',
    [...settings.flatMap((setting) => ['-d', setting]), file.pathname],
    { input: JSON.stringify(input), encoding: 'utf8' },
  );
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}
