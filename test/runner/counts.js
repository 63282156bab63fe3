import { readFileSync, writeFileSync } from 'node:fs';

/**
 * How many tests of a suite passed and failed.
 *
 * @typedef {{ passed: number, failed: number }} Counts
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
