import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOptions, refuse } from '../build/command-line.js';
import { known } from '../test/engines/index.js';
import { nodeTests, runSteps } from '../test/runner/steps.js';
import { testFiles } from '../test/runner/test-files.js';
import { describeMissing } from './programs.js';

// `npm run test:compat`: what is built, in the editors, old browsers, libraries and hosts of other people.
//   npm run test:compat -- wordpress packs     those rooms alone
//   npm run docs:tables                        writes the tables in docs/ anew

const options = { engine: known.map(({ name }) => name), 'write-tables': 'switch' };
const { values, positionals } = commandOptions(options, { positionals: true });
const rooms = values['write-tables'] ? ['editors', 'libraries', 'old-browsers'] : positionals;
const files = (await testFiles('compat', '.test.js')).filter(
  (path) => !rooms.length || rooms.includes(path.split('/')[1]),
);
if (!files.length) refuse(rooms.join(' '), options);

/** What nothing may run beside: `dist/` is built anew there. */
const isAlone = (path) => path.startsWith('compat/build/');
const suites = [
  { name: 'compatibility', paths: files.filter((path) => !isAlone(path)), concurrency: 2 },
  { name: 'one by one', paths: files.filter(isAlone), concurrency: 1 },
];

const passed = await runSteps(
  [
    ...((await isBuilt()) ? [] : [{ name: 'build', run: ['build/index.js'] }]),
    { name: 'host packs', needs: 'build', run: ['build/hosts/index.js'] },
    ...suites
      .filter(({ paths }) => paths.length)
      .map(({ name, paths, concurrency }) => ({
        name,
        suite: true,
        needs: 'host packs',
        run: nodeTests(paths, { concurrency }),
      })),
  ],
  {
    env: {
      ...(values.engine && { ENGINE: values.engine.join() }),
      ...(values['write-tables'] && { WRITE_TABLES: 'true' }),
    },
    note: describeMissing(),
  },
);
process.exitCode = passed ? 0 : 1;

/** Whether `dist/` is newer than everything that it is made from, as after `npm test`. */
async function isBuilt() {
  const last = 'dist/sri.json';
  if (!existsSync(last)) return false;
  const time = statSync(last).mtimeMs;
  const sources = await Promise.all(['src', 'build'].map(filesOf));
  return ['package-lock.json', 'vite.config.ts', ...sources.flat()].every(
    (path) => statSync(path).mtimeMs < time,
  );
}

/** @param {string} folder */
async function filesOf(folder) {
  return (await readdir(folder, { recursive: true })).map((path) => join(folder, path));
}
