import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { folder } from './folder.js';
import { record } from './record.js';

/** `npm run transcripts`, after a build: writes what assistive technology meets in every block. */

await rm(folder, { recursive: true, force: true });
for (const [path, text] of await record()) {
  const file = new URL(path, folder);
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(file, text);
}
