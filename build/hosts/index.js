/**
 * Makes the packs for hosts from `dist/` and `hosts/`: `npm run hosts`. Each host gets a folder and a zip of it in `packs/`.
 *
 *     --out=<folder>    another folder than `packs`, new or empty
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commandOptions } from '../command-line.js';
import { emptyOutput } from '../empty-output.js';
import { makePacks } from './packs.js';

const { out = 'packs' } = commandOptions({ out: 'folder' }).values;

await emptyOutput(out, 'packs');
for (const { name, files, zipName, zip } of await makePacks()) {
  for (const [path, bytes] of files) {
    const file = join(out, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(join(out, zipName), zip);
  console.log(`${name}: ${files.size} files`);
}
