/**
 * Makes the packs for hosts from `dist/` and `hosts/`: `npm run hosts`. Each host gets a folder and a zip of it in `packs/`.
 *
 *     --out <folder>    another folder than `packs`
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { preloadLines } from '../../dist/preload-lines.js';
import { packs } from '../../hosts/index.js';
import { hostElements } from './elements.js';
import { filesOf } from './files.js';
import { zip } from './zip.js';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'packs' } } });
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** @type {import('./library.js').Library} */
const library = {
  version,
  elements: hostElements(JSON.parse(await readFile('dist/custom-elements.json', 'utf8'))),
  script: await readFile('dist/html-portlets.classic.js'),
  doctor: await readFile('dist/doctor.js'),
  integrity: JSON.parse(await readFile('dist/sri.json', 'utf8'))['html-portlets.classic.js'],
  preloadLines,
  themes: await filesOf('dist/themes'),
  notice: Buffer.concat([await readFile('LICENSE'), Buffer.from('\n'), await readFile('NOTICE')]),
};

await rm(values.out, { recursive: true, force: true });
for (const { name, files, installs = '' } of packs) {
  const made = new Map([...(await files(library))].map(([path, content]) => [path, Buffer.from(content)]));
  made.set('README.md', await readFile(`hosts/${name}/README.md`));
  made.set(`${installs}LICENSE.txt`, library.notice);
  for (const [path, bytes] of made) {
    const file = join(values.out, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(join(values.out, `html-portlets-${name}-${version}.zip`), zip(archived(made, installs)));
  console.log(`${name}: ${made.size} files`);
}

/**
 * What goes into the zip: all, or the folder that the host itself unpacks.
 *
 * @param {ReadonlyMap<string, Buffer>} made
 * @param {string} installs
 */
function archived(made, installs) {
  return new Map([...made].filter(([path]) => path.startsWith(installs)));
}
