const names = (list: string): readonly string[] => list.split(' ');

/** Elements within a line: the letters on either side of their edges may be one word. */
export const INLINE: ReadonlySet<string> = new Set(
  names(
    'a abbr audio b bdi bdo cite code del dfn em i img ins kbd mark picture q rp rt ruby s samp small source span ' +
      'strong sub sup time u var video wbr',
  ),
);

/** Elements that stand alone, or break a line: words on either side of their edges are two. */
export const BLOCKS: ReadonlySet<string> = new Set(
  names(
    'address article aside blockquote br caption col colgroup dd details div dl dt figcaption figure footer ' +
      'h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul',
  ),
);

/** Elements of old or of no use here whose line breaks or meaning matter, and what is made in their place. */
export const REPLACED: ReadonlyMap<string, string> = new Map([
  ...names('center dialog fieldset form hgroup legend marquee nav optgroup option search').map(
    (name) => [name, 'div'] as const,
  ),
  ...names('listing plaintext xmp').map((name) => [name, 'pre'] as const),
  ...names('dir menu').map((name) => [name, 'ul'] as const),
  ['acronym', 'abbr'],
  ['strike', 's'],
]);

/** Elements whose content is code, drawing, a control's inside or a second choice: they fall away whole. */
export const DROPPED: ReadonlySet<string> = new Set(
  names(
    'applet datalist math noembed noframes noscript object script select style svg template textarea title',
  ),
);

/** What every element keeps. */
const ALWAYS = names('dir lang title');

/** What an element keeps besides. An address comes last, after everything that says how it is to be loaded. */
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
    const [element = '', ...attributes] = names(line);
    return [element, [...ALWAYS, ...attributes]];
  }),
);

/** The attributes that an element of this name may have, in the order in which they are set. */
export const attributesOf = (name: string): readonly string[] => BY_ELEMENT.get(name) ?? ALWAYS;

/** Every element and every attribute that is read, though not all are made again: for a parser that filters before we do. */
export const readElements = (): string[] => [...INLINE, ...BLOCKS, ...REPLACED.keys()];
export const readAttributes = (): string[] => [
  ...new Set([...names('id name data-src data-srcset'), ...[...BY_ELEMENT.values()].flat()]),
];
