import { readFileSync, writeFileSync } from 'node:fs';

/**
 * How many tests of a suite passed and failed, and which failed.
 *
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counts
 */

/**
 * Leaves the counts of a finished suite to the program that started it, which has named a file in `TEST_COUNTS`.
 *
 * @param {Counts} counts
 */
export function leaveCounts(counts) {
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
}

/**
 * Reads what a suite has left.
 *
 * @param {string} file
 * @returns {Counts | undefined} `undefined` where the suite ended without leaving any.
 */
export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Prints which tests failed, and as the last line how many passed and failed: a log of which only the end was kept still says it.
 *
 * @param {Counts} totals
 */
export function printTotals({ passed, failed, failures }) {
  if (failures.length) console.log(`\nFailed:\n${failures.map((name) => `- ${name}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
}
