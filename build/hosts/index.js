/**
 * Makes the packs for hosts from `dist/` and `hosts/`: `npm run hosts`. Each host gets a folder and a zip of it in `packs/`.
 *
 *     --out=<folder>    another folder than `packs`; packs that were in it are deleted
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commandOptions, emptyFolder } from '../command-line.js';
import { makePacks } from './packs.js';

const { out = 'packs' } = commandOptions({ out: 'folder' }).values;

const packs = await makePacks();
const names = new Set(packs.map(({ name }) => name));
await emptyFolder(out, (found) =>
  found.every((name) => names.has(name) || /^html-portlets-.+\.zip$/.test(name)),
);
for (const { name, files, zipName, zip } of packs) {
  for (const [path, bytes] of files) {
    const file = join(out, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(join(out, zipName), zip);
  console.log(`${name}: ${files.size} files`);
}
