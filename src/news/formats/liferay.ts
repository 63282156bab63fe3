import type { JsonFormat, ParseOptions, RawItem } from '../raw-item.js';
import type { RawImage } from '../images.js';
import { inLanguage } from './in-language.js';
import { fileOf, list, record, text, valueAt, words } from './json-values.js';

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

function parse(answer: unknown, { language }: ParseOptions): RawItem[] {
  return list(valueAt(answer, 'items') ?? answer).map((element) => {
    const item = record(valueAt(element, 'content') ?? element);
    const fields = flatten(list(item.contentFields));
    const data = (among: readonly Field[]) => among.flatMap(({ value }) => text(value.data) ?? [])[0];
    // Of several fields of one name the first.
    const named = ['name', 'fieldReference'].flatMap((name) =>
      [...fields].reverse().map(({ field, value }) => [field[name], value.data ?? value.image]),
    );
    return {
      source: { ...(Object.fromEntries(named) as object), ...item },
      title: inLanguage(text(item.title) ?? '', language),
      lead: inLanguage(text(item.description) ?? data(fields.filter(isLead)) ?? '', language),
      body: longest(fields),
      images: fields.filter(({ value }) => value.image).map(imageOf),
      attachments: fields
        .map(({ value }) => record(value.document))
        .filter(({ contentUrl }) => contentUrl)
        .map((file) => fileOf(file.contentUrl, file.title, file.sizeInBytes, file.encodingFormat)),
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
