/** Text that is HTML. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | string | number | undefined | false | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

export const escapeText = (text: string): string => text.replace(/[&<>"\u00a0]/g, (sign) => ENTITIES[sign]!);

/** HTML by a template. Values are text, which is escaped, unless they are markup themselves; attributes are written in double quotes. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((part, index) => (index ? toText(values[index - 1]) : '') + part).join(''));
}

function toText(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return value === undefined || value === false ? '' : escapeText(String(value));
}

/** Data for scripts of a page: nothing in it ends the element. */
export const jsonMarkup = (value: unknown): Markup =>
  new Markup(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

/** A sanitized tree as HTML: its names are from allow-lists, and its text is escaped here, whatever the DOM would do. */
export function serialize(node: Node): Markup {
  return new Markup(serialized(node));
}

function serialized(node: Node): string {
  if (node.nodeType === 3) return escapeText(node.nodeValue ?? '');
  const content = [...node.childNodes].map(serialized).join('');
  if (node.nodeType !== 1) return content;
  const { localName, attributes } = node as Element;
  const settings = [...attributes].map(({ name, value }) => ` ${name}="${escapeText(value)}"`).join('');
  return `<${localName}${settings}>${VOID.has(localName) ? '' : `${content}</${localName}>`}`;
}
