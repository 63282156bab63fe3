import { relative } from 'node:path';
import { leaveCounts } from './counts.js';

/**
 * A reporter for `node --test` that prints nothing and counts. The runner sums up in diagnostics such as `pass 12`. A suite whose
 * tests failed is not named: they are.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* nodeCounts(events) {
  const totals = new Map();
  const failures = [];
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      failures.push(`${data.file ? relative('', data.file) : ''}: ${data.name}`);
    }
    const [, name, number] =
      (type === 'test:diagnostic' && /^(pass|fail|cancelled) (\d+)$/.exec(data.message)) || [];
    if (name) totals.set(name, Number(number));
  }
  leaveCounts({
    passed: totals.get('pass') ?? 0,
    failed: (totals.get('fail') ?? 0) + (totals.get('cancelled') ?? 0),
    failures,
  });
}
