/**
 * Numbers that are the same for the same seed: Mulberry32.
 *
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    next,
    /** A whole number from 0 on. */
    below,
    /** Whether something happens that happens once in so many times. */
    once: (/** @type {number} */ times) => below(times) === 0,
    /** @template T @param {readonly T[]} values @returns {T} */
    pick: (values) => values[below(values.length)],
  };
}
