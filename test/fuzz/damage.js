/** How an answer, or what is stored of one, is damaged. */

const strings = [
  '',
  ' ',
  '\ud800',
  '\udc00x',
  '\0',
  '\u200b',
  '\u202e',
  '<b>',
  '</p>',
  '&#0;',
  '&#xD800;',
  '&amp;lt;',
  ']]>',
  'javascript:alert(1)',
  'http://',
  '//',
  '1e400',
  'NaN',
  '-1',
  '0001-01-01T00:00:00',
  '9999999999999999',
  '275760-09-13T00:00:00.001Z',
  '2020-02-30',
  'x'.repeat(3000),
  'ệ̂'.repeat(200),
];
const values = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1e300,
  -1e300,
  2 ** 53,
  0.1,
  {},
  [],
  [[]],
  [null],
  { length: -1 },
  { toString: 1 },
  { then: 1 },
  ...strings,
];

/**
 * @param {unknown} sample Text, or what becomes JSON.
 * @param {ReturnType<typeof import('./random.js').seeded>} random
 * @returns {string}
 */
export function damaged(sample, random) {
  let value = sample;
  const isText = typeof value === 'string';
  if (!isText) for (let count = random.below(4); count > 0; count--) value = withOther(value, random);
  let text = isText ? value : (JSON.stringify(value) ?? '');
  for (let count = random.below(isText ? 5 : 2); count > 0; count--) text = cut(text, random);
  return text;
}

/** @param {unknown} value @param {ReturnType<typeof import('./random.js').seeded>} random */
function withOther(value, random) {
  if (typeof value !== 'object' || value === null || random.once(6)) return random.pick(values);
  const keys = Object.keys(value);
  if (!keys.length) return random.pick(values);
  const key = random.pick(keys);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (random.once(12)) Reflect.deleteProperty(copy, key);
  else if (random.once(12))
    put(copy, random.pick(['__proto__', 'constructor', 'toJSON', '', 'x']), random.pick(values));
  else if (Array.isArray(copy) && random.once(8)) copy.push(...copy, ...copy);
  else put(copy, key, withOther(value[key], random));
  return copy;
}

/** As `JSON.parse` does it: `__proto__` is a name like any other. */
const put = (object, name, value) =>
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });

/** @param {string} text @param {ReturnType<typeof import('./random.js').seeded>} random */
function cut(text, random) {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.below(random.once(4) ? text.length : 12));
  switch (random.below(5)) {
    case 0:
      return text.slice(0, from);
    case 1:
      return text.slice(0, from) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(from);
    case 3:
      return text.slice(0, from) + random.pick(strings) + text.slice(from);
    default:
      return text.slice(0, from) + random.pick(strings) + text.slice(to);
  }
}
