import { readPlaceName } from './place-name.js';
import { knownPlaces } from './places.js';

/**
 * Up to three names of known places that a misspelt one may have been, the likeliest first: one slip of the keys away, or
 * one in four letters, at most three.
 */
export function nearestNames(text: string): string[] {
  const { key } = readPlaceName(text.slice(text.lastIndexOf(':') + 1));
  const near = [1, 2, 3]
    .filter((slips) => slips === 1 || slips <= key.length / 4)
    .flatMap((slips) => [...knownPlaces()].filter(([known]) => isWithin(slips, key, known)));
  return [...new Set(near.map(([, { name }]) => name))].slice(0, 3);
}

/** Whether so many letters put in, left out, changed or swapped with their neighbour make one word of the other. */
function isWithin(slips: number, one: string, other: string): boolean {
  if (one === other) return true;
  const after = (inOne: number, inOther: number, left: number) =>
    isWithin(left, one.slice(inOne), other.slice(inOther));
  if (one[0] === other[0]) return after(1, 1, slips);
  if (!slips) return false;
  const isSwap = one[0] === other[1] && one[1] === other[0];
  return (
    after(1, 0, slips - 1) ||
    after(0, 1, slips - 1) ||
    after(1, 1, slips - 1) ||
    (isSwap && after(2, 2, slips - 1))
  );
}
