import { parseDate } from '../date.js';
import type { FieldNames, JsonFormat, ParseOptions, RawItem } from '../raw-item.js';
import type { RawImage } from '../images.js';
import { inLanguage } from './in-language.js';
import { fillPattern, list, record, text, valueAt, words } from './json-values.js';

type Json = Readonly<Record<string, unknown>>;

const LEAD_LABEL = /m\u00f4 t\u1ea3|t\u00f3m t\u1eaft|sapo|tr\u00edch y\u1ebfu|summary|abstract/i;

/**
 * Structured contents of Liferay's Headless Delivery API, and elements of content sets. A site's fields have names of its own:
 * they are taken by the names given, as `fieldReference` (7.4) or `name`, and otherwise by their kind: the first image, the
 * longest HTML, a text whose label says that it is the lead. The API tells no address of a page: `fields.url` may be a pattern
 * like `/w/{friendlyUrlPath}`.
 */
export const liferay: JsonFormat = {
  matches(answer) {
    const [element] = list(valueAt(answer, 'items') ?? answer);
    return 'contentFields' in record(valueAt(element, 'content') ?? element);
  },
  parse,
  next(answer, address) {
    const { page, lastPage } = record(answer);
    if (!(Number(page) < Number(lastPage))) return undefined;
    const url = new URL(address);
    url.searchParams.set('page', `${Number(page) + 1}`);
    return url.href;
  },
};

function parse(answer: unknown, { fields: names = {}, language }: ParseOptions): RawItem[] {
  const translated = (value: string | undefined) => value && inLanguage(value, language);
  const items = valueAt(answer, 'items');
  return list(items ?? answer).map((element) => {
    const item = record(valueAt(element, 'content') ?? element);
    const fields = flatten(list(item.contentFields));
    const images = fields.filter(({ value }) => value.image);
    const named = (name: keyof FieldNames) => (names[name] ? fields.filter(isCalled(names[name])) : []);
    const chosen = named('picture');
    const data = (among: readonly Field[]) => among.flatMap(({ value }) => text(value.data) ?? [])[0];
    const lead = data(named('summary')) ?? text(item.description) ?? data(fields.filter(isLead));
    return {
      id: text(item.id),
      title: translated(data(named('title')) ?? text(item.title)),
      url: names.url && fillPattern(names.url, item),
      published: parseDate(data(named('published')) ?? item.datePublished ?? item.dateCreated),
      updated: parseDate(item.dateModified),
      lead: translated(lead),
      body: data(named('body')) ?? longest(fields),
      images: (chosen.length ? chosen : images).map(imageOf),
      authors: [text(valueAt(item, 'creator.name'))],
      categories: list(item.taxonomyCategoryBriefs).map((brief) => ({
        name: text(record(brief).taxonomyCategoryName) ?? '',
      })),
      attachments: fields
        .map(({ value }) => record(value.document))
        .filter(({ contentUrl }) => contentUrl)
        .map((file) => ({
          url: text(file.contentUrl) ?? '',
          name: text(file.title) ?? '',
          size: Number(file.sizeInBytes) || 0,
          type: text(file.encodingFormat) ?? '',
        })),
    };
  });
}

interface Field {
  readonly field: Json;
  readonly value: Json;
}

/** How deep fields lie within one another. */
const DEPTH = 10;

/** Fields with those nested in them. 7.1 and 7.2 say `value` where later versions say `contentFieldValue`. */
function flatten(fields: readonly unknown[], depth = 0): Field[] {
  return fields
    .map(record)
    .flatMap((field) => [
      { field, value: record(field.contentFieldValue ?? field.value) },
      ...(depth < DEPTH ? flatten(list(field.nestedContentFields), depth + 1) : []),
    ]);
}

const isCalled =
  (name = '') =>
  ({ field }: Field) =>
    field.fieldReference === name || field.name === name;

const isLead = ({ field }: Field) => LEAD_LABEL.test(words(field.label));

function longest(fields: readonly Field[]): string | undefined {
  return fields
    .flatMap(({ value }) => text(value.data) ?? [])
    .filter((data) => data.includes('<'))
    .sort((one, other) => other.length - one.length)[0];
}

const imageOf = ({ value }: Field): RawImage => ({
  src: text(valueAt(value, 'image.contentUrl')),
  alt: text(valueAt(value, 'image.description')),
});
