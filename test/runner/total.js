import { readFileSync } from 'node:fs';
import { printTotals } from './counts.js';

// node test/runner/total.js FILE 2: adds up what so many runs have left in the file that `TEST_TOTALS` named. A run that has
// left nothing broke off, and counts as one failure.

const [file, runs] = process.argv.slice(2);
const totals = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const sum = (field) => totals.reduce((total, run) => total + run[field], 0);
const failed = sum('failed') + Math.max(0, Number(runs) - totals.length);
printTotals({ passed: sum('passed'), failed, failures: totals.flatMap((run) => run.failures) });
process.exitCode = failed ? 1 : 0;
