/** Faults inside an answer that is otherwise well formed. */

/** @param {unknown} value @returns {value is Record<string, any>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place outside the grid: its series have no entries, and its current values are null. @param {Record<string, any>} place */
function emptied(place) {
  const copy = { ...place };
  for (const section of ['hourly', 'daily']) {
    if (copy[section])
      copy[section] = Object.fromEntries(Object.keys(copy[section]).map((name) => [name, []]));
  }
  if (copy.current) copy.current = withNulls(copy.current, 'all');
  return copy;
}

/** @param {any} value @param {string} name A field, or `all`. @returns {any} Times, intervals and units stay. */
function withNulls(value, name) {
  if (Array.isArray(value)) return value.map((entry) => withNulls(entry, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      if (isRecord(entry)) return [key, key.endsWith('_units') ? entry : withNulls(entry, name)];
      const kept =
        key === 'time' || key === 'interval' || (name === 'all' ? !('time' in value) : key !== name);
      if (kept) return [key, entry];
      return [key, Array.isArray(entry) ? entry.map(() => null) : null];
    }),
  );
}

/** @param {any} value @param {string} name @returns {any} */
function without(value, name) {
  if (Array.isArray(value)) return value.map((entry) => without(entry, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== name)
      .map(([key, entry]) => [key, without(entry, name)]),
  );
}

/**
 * @param {any} answer
 * @param {import('./switches.js').Switches} switches
 * @returns {any}
 */
export function damaged(answer, { empty, nulls, missing }) {
  let result = answer;
  if (empty !== undefined) {
    result = Array.isArray(result)
      ? result.map((place, index) => (index === empty ? emptied(place) : place))
      : empty === 0
        ? emptied(result)
        : result;
  }
  if (nulls !== undefined) result = withNulls(result, nulls);
  if (missing !== undefined) result = without(result, missing);
  return result;
}
