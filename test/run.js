import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserEnvironment } from './engines/environment.js';
import { readCounts } from './runner/counts.js';
import { describeMissing } from './runner/programs.js';

// `npm test`: every check there is, quick ones first, each of them even when an earlier one has failed. The last line says
// how many passed and failed: tests by their number, and each other check as one.
//   npm test -- --engine=chromium     tests in that engine alone

const { values } = parseArgs({ options: { engine: { type: 'string' } } });
const { resolve } = createRequire(import.meta.url);
const nodeTests = (await testFiles()).filter((path) => !needsBuild(path));
const builtTests = (await testFiles()).filter(needsBuild);

/** What is run, in this order. A suite counts its own tests; what needs another step goes with it. */
const steps = [
  { name: 'types', run: [resolve('typescript/bin/tsc')] },
  { name: 'lint', run: [binary('eslint', 'bin/eslint.js'), '.'] },
  { name: 'format', run: [binary('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'generated files', run: ['build/generate/index.js', '--check'] },
  { name: 'program tests', suite: true, run: nodeTestArguments(nodeTests) },
  { name: 'browser tests', suite: true, run: [binary('@web/test-runner', 'dist/bin.js')] },
  { name: 'build', run: ['build/index.js'] },
  { name: 'host packs', needs: 'build', run: ['build/hosts/index.js'] },
  { name: 'built pages', suite: true, needs: 'host packs', run: nodeTestArguments(builtTests) },
];

const folder = await mkdtemp(join(tmpdir(), 'html-portlets-test-'));
const results = [];
for (const step of steps) results.push({ name: step.name, ...(await take(step)) });
await rm(folder, { recursive: true });

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(16)}${`${passed} passed`.padStart(12)}${`${failed} failed`.padStart(12)}${`${seconds} s`.padStart(8)}`,
  );
}
if (describeMissing()) console.log(`\n${describeMissing()}`);
const total = (field) => results.reduce((sum, result) => sum + result[field], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;

/** @param {{ name: string, run: string[], suite?: boolean, needs?: string }} step */
async function take({ name, run, suite, needs }) {
  if (needs && results.find((result) => result.name === needs)?.failed) {
    console.log(`\n— ${name}: not run, as ${needs} failed`);
    return { passed: 0, failed: 1, seconds: 0 };
  }
  console.log(`\n— ${name}`);
  const begin = Date.now();
  const counts = join(folder, name.replace(' ', '-'));
  const env = { ...browserEnvironment, TEST_COUNTS: counts, ...(values.engine && { ENGINE: values.engine }) };
  const [code] = await once(spawn(process.execPath, run, { stdio: 'inherit', env }), 'exit');
  const counted = suite ? readCounts(counts) : undefined;
  const { passed, failed } = counted ?? { passed: code === 0 && !suite ? 1 : 0, failed: 0 };
  const ended = code === 0 && (!suite || counted);
  return { passed, failed: ended ? failed : failed || 1, seconds: Math.round((Date.now() - begin) / 1000) };
}

async function testFiles() {
  const paths = await readdir('test', { recursive: true });
  return paths.filter((path) => path.endsWith('.test.js')).sort();
}

/** @param {string} path From `test/`. */
function needsBuild(path) {
  return /^(build|doctor|hosts|old-browsers|packs|page|wordpress)[\\/]/.test(path);
}

/** @param {readonly string[]} paths From `test/`. */
function nodeTestArguments(paths) {
  return [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/runner/node-counts.js',
    '--test-reporter-destination=stderr',
    ...paths.map((path) => join('test', path)),
  ];
}

/**
 * The program of a package that does not export it.
 *
 * @param {string} name
 * @param {string} path
 */
function binary(name, path) {
  return join('node_modules', name, path);
}
