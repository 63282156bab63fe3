import { gazetteer } from './gazetteer.js';
import { normalizePlaceName } from './place-name.js';

/** Up to three known names close to a misspelt one, the closest first: one edit away, or one in four letters up to three. */
export function suggestNames(text: string): string[] {
  const { key } = normalizePlaceName(text.slice(text.lastIndexOf(':') + 1));
  const matches = [1, 2, 3]
    .filter((edits) => edits === 1 || edits <= key.length / 4)
    .flatMap((edits) => [...gazetteer()].filter(([known]) => withinEditDistance(edits, key, known)));
  return [...new Set(matches.map(([, { name }]) => name))].slice(0, 3);
}

/** Whether so many insertions, deletions, substitutions and swaps of neighbours make one word of the other. */
function withinEditDistance(edits: number, one: string, other: string): boolean {
  if (one === other) return true;
  const rest = (fromOne: number, fromOther: number, left: number) =>
    withinEditDistance(left, one.slice(fromOne), other.slice(fromOther));
  if (one[0] === other[0]) return rest(1, 1, edits);
  if (!edits) return false;
  const isSwap = one[0] === other[1] && one[1] === other[0];
  return (
    rest(1, 0, edits - 1) ||
    rest(0, 1, edits - 1) ||
    rest(1, 1, edits - 1) ||
    (isSwap && rest(2, 2, edits - 1))
  );
}
