/**
 * What is to be reached, by kinds of ways: the most that a figure may be. `times` are ratios to the way that it is compared with, in
 * the same run; `absolute` figures are those of the way itself.
 *
 * @type {Record<string, { times?: Partial<Record<Figure, number>>, absolute?: Partial<Record<Figure, number>> }>}
 * @typedef {import('./visit.js').Figure} Figure
 */
const shift = { shift: 0.02, shiftAgain: 0 };

export const targets = {
  element: { times: { firstContent: 1.1, taskTime: 1.15, nodes: 2 }, absolute: shift },
  autoload: { times: { firstContent: 1.1, taskTime: 1.15, nodes: 2 }, absolute: shift },
  'element, preload lines': { times: { firstContent: 0.8, taskTime: 1.15, nodes: 2 }, absolute: shift },
  classic: { times: { firstContent: 1.25, taskTime: 1.15, nodes: 2 }, absolute: shift },
  'classic, data preloaded': { times: { firstContent: 0.95, taskTime: 1.15, nodes: 2 }, absolute: shift },
  'written list': { times: { firstContent: 1.05, largestContent: 1.05 }, absolute: { shift: 0.02 } },
  weather: { times: { firstContent: 1.15 } },
  other: {},
};
