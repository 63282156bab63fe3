import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { commandOptions } from '../../build/command-line.js';
import { folder } from './folder.js';
import { record } from './record.js';

/** `npm run transcripts`, after a build: writes what assistive technology meets in every block. */

commandOptions({});
const recorded = await record();
await rm(folder, { recursive: true, force: true });
for (const [path, text] of recorded) {
  const file = new URL(path, folder);
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(file, text);
}
