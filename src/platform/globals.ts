/**
 * The browser's own globals, whatever pages put under their names: `var URL`, `function Map()`, Datejs in place of `Date.parse`.
 * They are taken when the script starts; where the page was there first, from a frame of the same site, which is empty. The build
 * binds these names to this module in every file for pages (`build/globals.js`); no source imports it.
 */
type Globals = typeof globalThis;

const FRAME = 'data-html-portlets';

/** The globals of an empty, hidden frame: one for all files of the library. */
function otherRealm(): Globals {
  let frame = document.querySelector<HTMLIFrameElement>(`iframe[${FRAME}]`);
  if (!frame) {
    frame = document.createElement('iframe');
    frame.setAttribute(FRAME, '');
    frame.setAttribute('aria-hidden', 'true');
    frame.style.display = 'none';
    document.documentElement.append(frame);
  }
  return frame.contentWindow as unknown as Globals;
}

/** A global that works: the page's, else the browser's. */
function own<K extends keyof Globals>(
  name: K,
  works: (value: Globals[K]) => boolean,
  otherwise = () => otherRealm()[name],
): Globals[K] {
  // A server imports entries, too.
  if (typeof document === 'undefined') return globalThis[name];
  for (const get of [() => globalThis[name], otherwise]) {
    try {
      const value = get();
      if (works(value)) return value;
    } catch {
      // Something else has the name.
    }
  }
  throw new TypeError(
    `html-portlets: another script has taken the name ${name}, so the page's own content stays.`,
  );
}

/** An interface of the page's own nodes: another realm's knows none of them. */
const nodeType = <K extends 'Element' | 'Node' | 'Text'>(name: K, sample: () => object) =>
  own(
    name,
    (type) => sample() instanceof type && type.name === name,
    () => {
      let prototype = sample();
      while (prototype.constructor.name !== name) prototype = Object.getPrototypeOf(prototype);
      return prototype.constructor as Globals[K];
    },
  );

const json = /* @__PURE__ */ own('JSON', (value) => value.stringify(value.parse('{"a":1}')) === '{"a":1}');
const date = /* @__PURE__ */ own(
  'Date',
  (type) =>
    type.parse('2020-08-13T16:07:00+07:00') === 1_597_309_620_000 &&
    new type(0).toISOString() === '1970-01-01T00:00:00.000Z',
);

// Pages may yet overwrite the functions of what they leave in place.
export const JSON = /* @__PURE__ */ (({ parse, stringify }) => ({ parse, stringify }))(json);
export const Date = /* @__PURE__ */ (({ parse }) =>
  class extends date {
    static override parse = parse;
  })(date);

export const AbortController = /* @__PURE__ */ own('AbortController', (type) => !new type().signal.aborted);
export const Headers = /* @__PURE__ */ own('Headers', (type) => new type({ a: 'b' }).get('a') === 'b');
export const Map = /* @__PURE__ */ own('Map', (type) => [...new type([[1, 2]]).values()][0] === 2);
export const Promise = /* @__PURE__ */ own(
  'Promise',
  (type) => type.resolve() instanceof type && !!type.all && !!type.race,
);
export const Set = /* @__PURE__ */ own('Set', (type) => [...new type([1])][0] === 1);
export const Symbol = /* @__PURE__ */ own(
  'Symbol',
  (type) => typeof type() === 'symbol' && type.for('a') === type.for('a') && type.iterator in [],
);
export const TextDecoder = /* @__PURE__ */ own(
  'TextDecoder',
  (type) => new type().decode(new Uint8Array([97])) === 'a',
);
export const TextEncoder = /* @__PURE__ */ own('TextEncoder', (type) => new type().encode('a')[0] === 97);
export const URL = /* @__PURE__ */ own(
  'URL',
  (type) => new type('b?c', 'https://a.vn/').href === 'https://a.vn/b?c',
);
export const URLSearchParams = /* @__PURE__ */ own(
  'URLSearchParams',
  (type) => new type('a=b').get('a') === 'b',
);
export const WeakMap = /* @__PURE__ */ own('WeakMap', (type) => new type([[type, 1]]).has(type));

export const Element = /* @__PURE__ */ nodeType('Element', () => document.documentElement);
export const Node = /* @__PURE__ */ nodeType('Node', () => document.documentElement);
export const Text = /* @__PURE__ */ nodeType('Text', () => document.createTextNode(''));
