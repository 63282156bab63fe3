import { readDate } from '../date.js';
import type { Draft, FieldNames, ReadOptions } from '../draft.js';
import type { DraftPicture } from '../pictures.js';
import { at, list, record, text, words } from './json.js';
import { fill } from './look-up.js';

type Json = Readonly<Record<string, unknown>>;

const LEAD_LABEL = /m\u00f4 t\u1ea3|t\u00f3m t\u1eaft|sapo|tr\u00edch y\u1ebfu|summary|abstract/i;

/**
 * Structured contents of Liferay's Headless Delivery API, and elements of content sets. A site's fields have names of its own:
 * they are taken by the names given, as `fieldReference` (7.4) or `name`, and otherwise by their kind: the first picture, the
 * longest HTML, a text whose label says that it is the lead. The API tells no address of a page: `fields.url` may be a pattern
 * like `/w/{friendlyUrlPath}`.
 */
export function read(answer: unknown, { limit, fields: names = {} }: ReadOptions): Draft[] {
  const items = at(answer, 'items');
  return list(items ?? answer)
    .slice(0, limit)
    .map((element) => {
      const item = record(at(element, 'content') ?? element);
      const fields = flatten(list(item.contentFields));
      const pictures = fields.filter(({ value }) => value.image);
      const named = (name: keyof FieldNames) => (names[name] ? fields.filter(isCalled(names[name])) : []);
      const chosen = named('picture');
      const data = (among: readonly Field[]) => among.flatMap(({ value }) => text(value.data) ?? [])[0];
      const lead = data(named('summary')) ?? text(item.description) ?? data(fields.filter(isLead));
      return {
        id: text(item.id),
        title: data(named('title')) ?? text(item.title),
        url: names.url && fill(names.url, item),
        published: readDate(data(named('published')) ?? item.datePublished ?? item.dateCreated),
        updated: readDate(item.dateModified),
        lead,
        body: data(named('body')) ?? longest(fields),
        pictures: (chosen.length ? chosen : pictures).map(pictureOf),
        authors: [text(at(item, 'creator.name'))],
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

const pictureOf = ({ value }: Field): DraftPicture => ({
  src: text(at(value, 'image.contentUrl')),
  alt: text(at(value, 'image.description')),
});
