import { parseDate } from '../date.js';
import type { JsonFormat, ParseOptions, RawItem } from '../raw-item.js';
import { pixels } from '../images.js';
import type { RawImage } from '../images.js';
import { namesOf } from './custom-json.js';
import { fileOf, list, record, text, valueAt } from './json-values.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Nodes of Drupal's JSON:API, one or many, plain or wrapped by jsonapi_views. What is asked for by `include` is looked up: images,
 * also by way of media, files and authors.
 */
export const drupal: JsonFormat = {
  matches(answer) {
    const [item] = list(valueAt(answer, 'results.data') ?? record(answer).data);
    return !!text(record(item).type)?.includes('--');
  },
  parse,
};

function parse(answer: unknown, { url }: ParseOptions): RawItem[] {
  const top = record(valueAt(answer, 'results') ?? answer);
  const known = new Map(
    list(top.included)
      .map(record)
      .map((resource) => [nameOf(resource), resource]),
  );
  // The site's own address, with the language that the request was in.
  const [, site = ''] = /^(.*?)\/jsonapi\b/.exec(url) ?? [];
  return list(top.data)
    .map(record)
    .map((node) => {
      const attributes = record(node.attributes);
      const body = record(attributes.body ?? htmlField(attributes));
      const references = Object.values(record(node.relationships)).flatMap((relation) =>
        list(record(relation).data).map(record),
      );
      const files = references.flatMap((reference) => filesOf(reference, known));
      const author = known.get(nameOf(record(valueAt(node, 'relationships.uid.data'))));
      const number = text(attributes.drupal_internal__nid);
      const path = text(valueAt(attributes, 'path.alias')) ?? (number && `/node/${number}`);
      return {
        source: attributes,
        title: text(attributes.title) ?? '',
        id: text(node.id),
        url: path && `${site}${path}`,
        published: parseDate(attributes.published_at ?? attributes.created),
        lead: text(body.summary),
        body: text(body.processed),
        images: files.filter(isImage).map(imageOf),
        authors: namesOf(author?.attributes),
        categories: references
          .filter(({ type }) => /^taxonomy_term--/.test(text(type) ?? ''))
          .map((term) => ({ name: text(valueAt(known.get(nameOf(term)), 'attributes.name')) })),
        attachments: files
          .filter((file) => !isImage(file))
          .map(({ file }) => fileOf(valueAt(file, 'uri.url'), file.filename, file.filesize, file.filemime)),
      };
    });
}

interface FileReference {
  readonly file: Json;
  /** What the reference says of it: alternative text and size. */
  readonly meta: Json;
}

/** The files that a reference leads to, at once or through a media entity. */
function filesOf(reference: Json, known: ReadonlyMap<string, Json>): FileReference[] {
  const resource = known.get(nameOf(reference));
  if (!resource) return [];
  if (reference.type === 'file--file') {
    return [{ file: record(resource.attributes), meta: record(reference.meta) }];
  }
  if (!/^media--/.test(text(reference.type) ?? '')) return [];
  const { thumbnail, ...relations } = record(resource.relationships);
  const inner = Object.values(relations).flatMap((relation) => list(record(relation).data).map(record));
  return [...inner, ...list(record(thumbnail).data).map(record)]
    .filter(({ type }) => type === 'file--file')
    .slice(0, 1)
    .flatMap((file) => filesOf(file, known));
}

const nameOf = ({ type, id }: Json) => `${text(type)} ${text(id)}`;

/** A site may call its body anything: then it is the first formatted text. */
const htmlField = (attributes: Json) =>
  Object.values(attributes).find((value) => typeof record(value).processed === 'string');

const isImage = ({ file }: FileReference) => /^image\//.test(text(file.filemime) ?? '');

const imageOf = ({ file, meta }: FileReference): RawImage => ({
  src: text(valueAt(file, 'uri.url')),
  alt: text(meta.alt),
  width: pixels(meta.width),
  height: pixels(meta.height),
});
