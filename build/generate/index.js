/**
 * Makes every `*.generated.ts` of `src` from the tables in `build/tables`.
 *
 *     node build/generate            writes what has changed
 *     node build/generate --check    writes nothing; names each file that is out of date, and then exits with 1
 *     --root <folder>                where `src` is; the package's own folder by default
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generatedFiles } from './generated-files.js';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
  },
});

for (const [path, text] of await generatedFiles()) {
  const file = join(values.root, path);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) continue;
  if (values.check) {
    console.error(`${path} is out of date: run node build/generate`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(path);
  }
}
