import type { FieldNames, ListSelectors } from './raw-item.js';

/** Tells the page's editor what is wrong with an attribute. */
type Warn = (message: string) => void;

const SELECTORS = ['item', 'title', 'date', 'picture', 'summary'] as const;
const FIELDS = [
  'items',
  'id',
  'title',
  'url',
  'published',
  'updated',
  'summary',
  'body',
  'picture',
  'author',
  'category',
] as const;

/** `item=.news li; title=h3 a`: where the stories of a list page are. Of no use without `item`. */
export function parseSelectors(written: string | null, complain: Warn): ListSelectors | undefined {
  const found = readPairs('selectors', written, SELECTORS, complain);
  if (!found) return undefined;
  const { item } = found;
  if (item) return { ...found, item };
  complain(`selectors="${written}": expected item=… among them; finding the list by the page's structure.`);
  return undefined;
}

/** `title=tieuDe; published=ngayDang`: what a source of the portal's own calls the parts of a story. */
export const parseFields = (written: string | null, complain: Warn): FieldNames | undefined =>
  readPairs('fields', written, FIELDS, complain);

/** Names with their values: editors' filters let `=` and `;` stand in a value, but neither brackets nor, some of them, colons. */
function readPairs<Name extends string>(
  attribute: string,
  written: string | null,
  names: readonly Name[],
  complain: Warn,
): Partial<Record<Name, string>> | undefined {
  const found: Partial<Record<Name, string>> = {};
  (written ?? '').split(';').forEach((pair) => {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1).trim();
    const name = names.find((known) => known === pair.slice(0, Math.max(0, at)).trim());
    if (name && value) found[name] = value;
    else if (pair.trim()) complain(`${attribute}: "${pair.trim()}" is none of ${names.join('=…, ')}=….`);
  });
  return Object.keys(found).length ? found : undefined;
}
