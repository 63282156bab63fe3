import { targets } from './targets.js';

/** @typedef {import('./visit.js').Figure} Figure */

const columns = {
  firstContent: { head: 'first, ms', digits: 0 },
  largestContent: { head: 'largest', digits: 0 },
  allVisible: { head: 'all', digits: 0 },
  taskTime: { head: 'tasks, ms', digits: 0 },
  longTaskTime: { head: 'long', digits: 0 },
  nodes: { head: 'nodes', digits: 0 },
  heap: { head: 'heap, kB', digits: 0, unit: 1000 },
  requests: { head: 'requests', digits: 0 },
  bytes: { head: 'kB', digits: 1, unit: 1000 },
  shift: { head: 'shift', digits: 3 },
  shiftAgain: { head: 'again', digits: 3 },
};

/**
 * The medians of each way, with the spread of its first content.
 *
 * @param {readonly Result[]} results
 *
 * @typedef {object} Result
 * @property {import('./ways.js').Way} way
 * @property {readonly import('./visit.js').Figures[]} visits
 */
export function printMedians(results) {
  const heads = Object.values(columns).map(({ head }) => head.padStart(10));
  console.log(`\n${''.padEnd(44)}${heads.join('')}   first: middle half`);
  for (const { way, visits } of results) {
    const cells = Object.entries(columns).map(([figure, { digits, unit = 1 }]) =>
      (median(visits, figure) / unit).toFixed(digits).padStart(10),
    );
    const [low, high] = [0.25, 0.75].map((part) => quantile(visits, 'firstContent', part).toFixed(0));
    console.log(`${way.name.padEnd(44)}${cells.join('')}   ${low}–${high}`);
  }
}

/**
 * The ratios to the way that each is compared with, and what is reached of `targets.js`.
 *
 * @param {readonly Result[]} results
 * @returns {boolean} Whether all of it is.
 */
export function printRatios(results) {
  const byName = new Map(results.map((result) => [result.way.name, result]));
  console.log(
    `\n${''.padEnd(44)}${'first'.padStart(8)}${'largest'.padStart(8)}${'tasks'.padStart(8)}${'nodes'.padStart(8)}`,
  );
  const missed = [];
  for (const { way, visits } of results) {
    const base = byName.get(way.against);
    if (!base) continue;
    const ratio = (figure) => median(visits, figure) / median(base.visits, figure);
    const cells = ['firstContent', 'largestContent', 'taskTime', 'nodes'].map((figure) =>
      ratio(figure).toFixed(2).padStart(8),
    );
    const { times = {}, absolute = {} } = targets[way.kind];
    const wanted = [
      ...Object.entries(times).map(([figure, most]) => ({ figure, most, is: ratio(figure) })),
      ...Object.entries(absolute).map(([figure, most]) => ({ figure, most, is: median(visits, figure) })),
    ];
    // What is printed as the limit has reached it.
    const over = wanted.filter(({ is, most }) => is.toFixed(most < 0.1 ? 3 : 2) > most + 1e-9);
    missed.push(...over);
    const verdict = over.map(
      ({ figure, most, is }) => `${figure} ${is.toFixed(most < 0.1 ? 3 : 2)} > ${most}`,
    );
    const mark = wanted.length ? (over.length ? `✗ ${verdict.join(', ')}` : '✓') : '';
    console.log(`${way.name.padEnd(44)}${cells.join('')}   against ${way.against}  ${mark}`);
  }
  return missed.length === 0;
}

/**
 * @param {readonly import('./visit.js').Figures[]} visits
 * @param {Figure} figure
 */
const median = (visits, figure) => quantile(visits, figure, 0.5);

/** @param {number} part Between 0 and 1. */
function quantile(visits, figure, part) {
  const sorted = visits.map((visit) => visit[figure] ?? 0).sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}
