import leven from 'leven';

/**
 * The known name that somebody most likely meant: at most every third letter differs.
 *
 * @param {string} word
 * @param {readonly string[]} known
 * @returns {string | undefined}
 */
export function nearest(word, known) {
  const distances = known.map((name) => ({ name, distance: leven(word, name) }));
  const [best] = distances.sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(1, best.name.length / 3) ? best.name : undefined;
}
