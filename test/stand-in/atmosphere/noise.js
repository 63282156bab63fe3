/**
 * Smooth noise that is the same on every run and every machine, so that a test may compare two answers and a picture taken
 * today can be taken again tomorrow.
 */

/** Averages of several corners crowd round the middle; this spreads them again, so that weather has extremes. */
const CONTRAST = 1.6;

/** Mixes integers into one 32-bit number. @param {number[]} numbers @returns {number} 0 to 1. */
function hash(numbers) {
  let mixed = 0x9e3779b9;
  for (const number of numbers) {
    mixed = Math.imul(mixed ^ (number | 0), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return (mixed >>> 0) / 0xffffffff;
}

/** @param {number} x 0 to 1. */
const ease = (x) => x * x * (3 - 2 * x);

/**
 * @param {number} seed Which of the independent fields is meant.
 * @param {number[]} point Where in the field. One unit is about the length over which values differ.
 * @returns {number} −1 to 1, without jumps.
 */
export function noise(seed, point) {
  const corner = point.map(Math.floor);
  const share = point.map((value, axis) => ease(value - corner[axis]));
  let sum = 0;
  for (let bits = 0; bits < 1 << point.length; bits++) {
    let weight = 1;
    const lattice = corner.map((value, axis) => {
      const upper = (bits >> axis) & 1;
      weight *= upper ? share[axis] : 1 - share[axis];
      return value + upper;
    });
    sum += weight * hash([seed, ...lattice]);
  }
  return Math.min(1, Math.max(-1, (sum * 2 - 1) * CONTRAST));
}
