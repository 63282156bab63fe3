import { readFile } from 'node:fs/promises';
import { packs } from '../../hosts/index.js';
import { zip } from '../zip.js';
import { hostElements } from './elements.js';
import { filesOf } from './files.js';
import { withQuickStart } from './quick-start.js';

/**
 * A pack for a host: all of it, and the zip that its administrator downloads.
 *
 * @typedef {object} MadePack
 * @property {string} name
 * @property {ReadonlyMap<string, Buffer>} files By path.
 * @property {string} zipName
 * @property {Uint8Array} zip
 */

/**
 * Makes the packs of all hosts from `dist/` and `hosts/`.
 *
 * @returns {Promise<readonly MadePack[]>}
 */
export async function makePacks() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  /** @type {import('./library.js').Library} */
  const library = {
    version,
    elements: hostElements(JSON.parse(await readFile('dist/custom-elements.json', 'utf8'))),
    script: await readFile('dist/html-portlets.classic.js'),
    doctor: await readFile('dist/doctor.js'),
    integrity: JSON.parse(await readFile('dist/sri.json', 'utf8'))['html-portlets.classic.js'],
    preloadLines: (await import('../../dist/server/preload-lines.js')).preloadLines,
    themes: await filesOf('dist/themes'),
    notice: Buffer.concat([await readFile('LICENSE'), Buffer.from('\n'), await readFile('NOTICE')]),
  };
  return Promise.all(packs.map((pack) => makePack(pack, library)));
}

/**
 * @param {import('./library.js').Pack} pack
 * @param {import('./library.js').Library} library
 * @returns {Promise<MadePack>}
 */
async function makePack({ name, files, installs = '' }, library) {
  const made = new Map([...(await files(library))].map(([path, content]) => [path, Buffer.from(content)]));
  const page = await readFile(`hosts/${name}/README.md`, 'utf8');
  const readme = Buffer.from(await withQuickStart(page, library));
  // Beside the folder that the host unpacks, and in it, as its zip has nothing else.
  for (const path of ['README.md', `${installs}README.md`]) made.set(path, readme);
  made.set(`${installs}LICENSE.txt`, library.notice);
  // All, or the folder that the host itself unpacks.
  const zipped = new Map([...made].filter(([path]) => path.startsWith(installs)));
  return { name, files: made, zipName: `html-portlets-${name}-${library.version}.zip`, zip: zip(zipped) };
}
