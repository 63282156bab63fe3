import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserEnvironment } from '../engines/environment.js';
import { printTotals, readCounts } from './counts.js';

/**
 * A check that is run as a Node program.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} run The program and its arguments.
 * @property {boolean} [suite] Whether it counts its own tests; otherwise it counts as one.
 * @property {string} [needs] The name of an earlier step: where that has failed, this one is not run and counts as failed.
 */

/**
 * Runs all steps, also after one that failed, and prints their counts. The last line says how many passed and failed.
 *
 * @param {readonly (Step | readonly Step[])[]} steps In order; those of a list side by side.
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] Added to the environment of each.
 * @param {string} [options.note] Printed before the last line.
 * @returns {Promise<boolean>} Whether all passed.
 */
export async function runSteps(steps, { env = {}, note = '' } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'html-portlets-test-'));
  /** @type {(import('./counts.js').Counts & { name: string, seconds: number })[]} */
  const results = [];
  const run = async (step) => {
    const blocked = results.some(({ name, failed }) => name === step.needs && failed);
    if (blocked) console.log(`\n— ${step.name}: not run, as ${step.needs} failed`);
    const result = blocked
      ? { passed: 0, failed: 1, failures: [`not run, as ${step.needs} failed`], seconds: 0 }
      : await runStep(step, folder, env);
    return { name: step.name, ...result };
  };
  for (const step of steps) results.push(...(await Promise.all([step].flat().map(run))));
  await rm(folder, { recursive: true });

  console.log('');
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${name.padEnd(16)}${`${passed} passed`.padStart(12)}${`${failed} failed`.padStart(12)}${`${seconds} s`.padStart(8)}`,
    );
  }
  if (note) console.log(`\n${note}`);
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  const failures = results.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`));
  const totals = { passed: sum('passed'), failed: sum('failed'), failures };
  if (process.env.TEST_TOTALS) appendFileSync(process.env.TEST_TOTALS, `${JSON.stringify(totals)}\n`);
  printTotals(totals);
  return totals.failed === 0;
}

/**
 * @param {Step} step
 * @param {string} folder Where its counts go.
 * @param {NodeJS.ProcessEnv} added
 */
async function runStep({ name, run, suite }, folder, added) {
  console.log(`\n— ${name}`);
  const begin = Date.now();
  const counts = join(folder, name.replaceAll(' ', '-'));
  const env = { ...browserEnvironment, ...added, TEST_COUNTS: counts };
  const [code, signal] = await once(spawn(process.execPath, run, { stdio: 'inherit', env }), 'exit');
  const counted = suite ? readCounts(counts) : undefined;
  if (suite && !counted)
    console.log(`${name} ended without having counted: ${signal ?? `exit code ${code}`}`);
  const seconds = Math.round((Date.now() - begin) / 1000);
  const { passed, failed, failures } = counted ?? {
    passed: code === 0 && !suite ? 1 : 0,
    failed: 0,
    failures: [],
  };
  if (failed || (code === 0 && (!suite || counted))) return { passed, failed, failures, seconds };
  return { passed, failed: 1, failures: [`ended with ${signal ?? `exit code ${code}`}`], seconds };
}

/**
 * The arguments that make Node run test files and count them.
 *
 * @param {readonly string[]} paths
 * @param {object} [options]
 * @param {number} [options.concurrency] How many files run at a time.
 * @param {boolean} [options.typescript] Whether they, or what they import, are written in TypeScript.
 */
export function nodeTests(paths, { concurrency = 1, typescript = false } = {}) {
  return [
    ...(typescript ? ['--import=./test/runner/node-setup.js'] : []),
    '--test',
    `--test-concurrency=${concurrency}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/runner/node-counts.js',
    '--test-reporter-destination=stderr',
    ...paths,
  ];
}
