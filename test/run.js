import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commandOptions } from '../build/command-line.js';
import { known } from './engines/index.js';
import { describeMissing } from './hosts/paper.js';
import { nodeTests, runSteps } from './runner/steps.js';
import { testFiles } from './runner/test-files.js';

// `npm test`: every check that needs nothing but Node and a browser, quick ones first, each of them even when an earlier one
// has failed. The last line says how many passed and failed: tests by their number, and each other check as one.
//   npm test -- --engine=chromium     tests in that engine alone

const { engine } = commandOptions({ engine: known.map(({ name }) => name) }).values;
const { resolve } = createRequire(import.meta.url);

/** Rooms whose tests open pages with built files. */
const built = /^test\/(build|doctor|fuzz|hosts|page|release|server|soak|transcripts)\//;
const programs = await testFiles('test', '.test.js');

const passed = await runSteps(
  [
    [
      { name: 'types', run: [resolve('typescript/bin/tsc')] },
      { name: 'lint', run: [binary('eslint', 'bin/eslint.js'), '--concurrency=2', '.'] },
      { name: 'imports', run: [binary('dependency-cruiser', 'bin/dependency-cruise.mjs'), 'src'] },
      {
        name: 'format',
        run: [binary('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
      },
    ],
    {
      name: 'program tests',
      suite: true,
      run: nodeTests(
        programs.filter((path) => !built.test(path)),
        { concurrency: 2 },
      ),
    },
    {
      name: 'pure code',
      suite: true,
      run: nodeTests(await testFiles('test', '.node-test.ts'), { concurrency: 2, typescript: true }),
    },
    { name: 'browser tests', suite: true, run: [binary('@web/test-runner', 'dist/bin.js')] },
    { name: 'build', run: ['build/index.js'] },
    { name: 'host packs', needs: 'build', run: ['build/hosts/index.js'] },
    {
      name: 'built pages',
      suite: true,
      needs: 'build',
      run: nodeTests(
        programs.filter((path) => built.test(path)),
        { concurrency: 2 },
      ),
    },
  ],
  { env: engine ? { ENGINE: engine.join() } : {}, note: describeMissing() },
);
process.exitCode = passed ? 0 : 1;

/**
 * The program of a package that does not export it.
 *
 * @param {string} name
 * @param {string} path
 */
function binary(name, path) {
  return join('node_modules', name, path);
}
