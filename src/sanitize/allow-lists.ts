import { lazyAttributes } from './image-sources.js';

const split = (list: string): readonly string[] => list.split(' ');

/** Inline elements: they do not separate words. */
export const INLINE: ReadonlySet<string> = new Set(
  split(
    'a abbr audio b bdi bdo cite code del dfn em i img ins kbd mark picture q rp rt ruby s samp small source span ' +
      'strong sub sup time u var video wbr',
  ),
);

/** Blocks and line breaks: they separate words. */
export const BLOCKS: ReadonlySet<string> = new Set(
  split(
    'address article aside blockquote br caption col colgroup dd details div dl dt figcaption figure footer ' +
      'h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul',
  ),
);

/** Obsolete or useless elements whose line breaks or meaning matter, with their replacement. */
export const REPLACED: ReadonlyMap<string, string> = new Map([
  ...split('center dialog fieldset form hgroup legend marquee nav optgroup option search').map(
    (name) => [name, 'div'] as const,
  ),
  ...split('listing plaintext xmp').map((name) => [name, 'pre'] as const),
  ...split('dir menu').map((name) => [name, 'ul'] as const),
  ['acronym', 'abbr'],
  ['strike', 's'],
]);

/** Elements that are dropped with their content: code, drawings, controls, fallbacks. */
export const DROPPED: ReadonlySet<string> = new Set(
  split(
    'applet datalist math noembed noframes noscript object script select style svg template textarea title',
  ),
);

/** Allowed on every element. */
const GLOBAL_ATTRIBUTES = split('dir lang title');

/** Allowed besides. URLs come last, after everything that says how to load them. */
const BY_ELEMENT: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'a href',
    'audio src',
    'blockquote cite',
    'col span',
    'colgroup span',
    'del cite datetime',
    'details open',
    'img alt width height sizes srcset src',
    'ins cite datetime',
    'li value',
    'ol reversed start type',
    'q cite',
    'source media type width height sizes srcset src',
    'td abbr colspan rowspan headers',
    'th abbr colspan rowspan headers scope',
    'time datetime',
    'ul type',
    'video width height poster src',
  ].map((line) => {
    const [element = '', ...attributes] = split(line);
    return [element, [...GLOBAL_ATTRIBUTES, ...attributes]];
  }),
);

/** The attributes that an element of this name may have, in the order in which they are set. */
export const attributesOf = (name: string): readonly string[] => BY_ELEMENT.get(name) ?? GLOBAL_ATTRIBUTES;

/** Every element and attribute that is read, for the Sanitizer API. */
export const knownElements = (): string[] => [...INLINE, ...BLOCKS, ...REPLACED.keys()];
export const knownAttributes = (): string[] => [
  ...new Set([...split('id name'), ...lazyAttributes, ...[...BY_ELEMENT.values()].flat()]),
];
