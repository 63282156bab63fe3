import type { FieldNames, ListSelectors } from '../news/draft.js';
import { warn } from '../portlet/warn.js';

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
export function readSelectors(element: Element, written: string | null): ListSelectors | undefined {
  const found = readPairs(element, 'selectors', written, SELECTORS);
  if (!found) return undefined;
  const { item } = found;
  if (item) return { ...found, item };
  warn(element, `selectors="${written}": expected item=… among them; taking the known lists.`);
  return undefined;
}

/** `title=tieuDe; published=ngayDang`: what a source of the portal's own calls the parts of a story. */
export const readFields = (element: Element, written: string | null): FieldNames | undefined =>
  readPairs(element, 'fields', written, FIELDS);

/** Names with their values: editors' filters let `=` and `;` stand in a value, but neither brackets nor, some of them, colons. */
function readPairs<Name extends string>(
  element: Element,
  attribute: string,
  written: string | null,
  names: readonly Name[],
): Partial<Record<Name, string>> | undefined {
  const found: Partial<Record<Name, string>> = {};
  (written ?? '').split(';').forEach((pair) => {
    const [, word = '', value = ''] = /^\s*([^=\s]*)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    const name = names.find((known) => known === word);
    if (name && value) found[name] = value;
    else if (pair.trim()) warn(element, `${attribute}: "${pair.trim()}" is none of ${names.join('=…, ')}=….`);
  });
  return Object.keys(found).length ? found : undefined;
}
