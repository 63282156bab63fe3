import { readDate } from '../date.js';
import type { Draft, ReadOptions } from '../draft.js';
import { pixels } from '../pictures.js';
import type { DraftPicture } from '../pictures.js';
import { at, list, record, text } from './json.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Nodes of Drupal's JSON:API, one or many, plain or wrapped by jsonapi_views. What is asked for by `include` is looked up: pictures,
 * also by way of media, files and authors.
 */
export function read(answer: unknown, { limit, url }: ReadOptions): Draft[] {
  const top = record(at(answer, 'results') ?? answer);
  const known = new Map(
    list(top.included)
      .map(record)
      .map((resource) => [nameOf(resource), resource]),
  );
  // The site's own address, with the language that the request was in.
  const [, site = ''] = /^(.*?)\/jsonapi\b/.exec(url) ?? [];
  return list(top.data)
    .map(record)
    .filter(({ attributes }) => record(attributes).status !== false)
    .slice(0, limit)
    .map((node) => {
      const attributes = record(node.attributes);
      const body = record(attributes.body ?? htmlField(attributes));
      const references = Object.values(record(node.relationships)).flatMap((relation) =>
        list(record(relation).data).map(record),
      );
      const files = references.flatMap((reference) => filesOf(reference, known));
      const author = known.get(nameOf(record(at(node, 'relationships.uid.data'))));
      const number = text(attributes.drupal_internal__nid);
      const path = text(at(attributes, 'path.alias')) ?? (number && `/node/${number}`);
      return {
        id: text(node.id),
        title: text(attributes.title),
        url: path && `${site}${path}`,
        published: readDate(attributes.published_at ?? attributes.created),
        updated: readDate(attributes.changed),
        lead: text(body.summary) ?? text(at(attributes, 'field_summary.processed')),
        body: text(body.processed),
        pictures: files.filter(isPicture).map(pictureOf),
        authors: [text(at(author, 'attributes.display_name')) ?? text(at(author, 'attributes.name'))],
        categories: references
          .filter(({ type }) => /^taxonomy_term--/.test(text(type) ?? ''))
          .map((term) => ({ name: text(at(known.get(nameOf(term)), 'attributes.name')) ?? '' })),
        attachments: files
          .filter((file) => !isPicture(file))
          .map(({ file }) => ({
            url: text(at(file, 'uri.url')) ?? '',
            name: text(file.filename) ?? '',
            size: Number(file.filesize) || 0,
            type: text(file.filemime) ?? '',
          })),
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

const isPicture = ({ file }: FileReference) => /^image\//.test(text(file.filemime) ?? '');

const pictureOf = ({ file, meta }: FileReference): DraftPicture => ({
  src: text(at(file, 'uri.url')),
  alt: text(meta.alt),
  width: pixels(meta.width),
  height: pixels(meta.height),
});
