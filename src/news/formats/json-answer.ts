import { DataError } from '../../data/error.js';
import type { Draft, ReadOptions } from '../draft.js';
import { read as drupal } from './drupal.js';
import { read as joomla } from './joomla.js';
import { read as jsonFeed } from './json-feed.js';
import { at, list, record, text } from './json.js';
import { read as liferay } from './liferay.js';
import { read as json } from './own-json.js';
import { read as sharepoint } from './sharepoint.js';
import { read as wordpress } from './wordpress.js';

type JsonReader = (answer: unknown, options: ReadOptions) => readonly Draft[];

/** The sources that answer in JSON. `json` is a list of one's own. */
const readers = { 'json-feed': jsonFeed, wordpress, liferay, drupal, joomla, sharepoint, json };

type JsonKind = keyof typeof readers;

/**
 * Reads an answer in JSON.
 *
 * @param format The source, where it is told; any other word leaves it to the shape of the answer.
 * @throws {DataError} `bad-answer` for broken JSON; what `refuseErrors` says of an error; what the source's reader says.
 */
export function readJson(source: string, format: string, options: ReadOptions): readonly Draft[] {
  let answer: unknown;
  try {
    answer = JSON.parse(source);
  } catch (error) {
    throw new DataError('bad-answer', `broken JSON: ${String(error)}`);
  }
  refuseErrors(answer);
  const kind = format in readers ? (format as JsonKind) : kindOf(answer);
  const read: JsonReader = readers[kind];
  return read(answer, options);
}

/** Which source an answer comes from, by its shape. */
function kindOf(answer: unknown): JsonKind {
  const [first] = list(answer);
  const top = record(first);
  const has = (...names: string[]) => names.every((name) => name in top);
  if (text(top.version)?.includes('jsonfeed.org')) return 'json-feed';
  if (at(top.title, 'rendered') !== undefined || has('_links')) return 'wordpress';
  if (has('contentFields') || has('items', 'totalCount')) return 'liferay';
  if (has('d') || has('ListItemAllFields') || has('CanvasContent1') || Array.isArray(top.value))
    return 'sharepoint';
  const [item] = list(at(top, 'results.data') ?? top.data);
  const type = text(record(item).type) ?? '';
  if (type.includes('--') || has('jsonapi')) return 'drupal';
  return type === 'articles' || at(top, 'meta.total-pages') !== undefined ? 'joomla' : 'json';
}

/**
 * Refuses what a server says with a good status but means as an error: `{code, message, data: {status}}` of WordPress,
 * `{errors: [{status, title}]}` of Drupal and Joomla, `{status, title}` of Liferay.
 *
 * @throws {DataError} `no-items` past the last page of WordPress, `http-…` where the status is told, else `bad-answer`.
 */
function refuseErrors(answer: unknown): void {
  const { code, message, errors, error, status: own, title } = record(answer);
  const [first] = list(errors);
  if (!first && !error && !(text(code) && text(message)) && !(Number(own) >= 400)) return;
  const detail = [code, message, record(first).title, record(first).detail, error, title]
    .flatMap((part) => text(part) ?? [])
    .join(': ');
  if (/invalid_page_number/.test(detail)) throw new DataError('no-items', detail);
  const status = Number(at(answer, 'data.status') ?? record(first).status ?? own);
  if (status || /forbidden/i.test(detail)) throw new DataError(`http-${status || 403}`, detail);
  throw new DataError('bad-answer', detail);
}
