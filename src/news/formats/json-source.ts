import { DataError } from '../../data/error.js';
import { parseJson } from '../../data/parse-json.js';
import type { RawItem, ParseOptions } from '../raw-item.js';
import { parse as drupal } from './drupal.js';
import { parse as joomla } from './joomla.js';
import { parse as jsonFeed } from './json-feed.js';
import { list, record, text, valueAt } from './json-values.js';
import { parse as liferay } from './liferay.js';
import { parse as json } from './custom-json.js';
import { parse as sharepoint } from './sharepoint.js';
import { parse as wordpress } from './wordpress.js';

type JsonReader = (answer: unknown, options: ParseOptions) => readonly RawItem[];

/** The sources that answer in JSON. `json` is a list of one's own. */
const readers = { 'json-feed': jsonFeed, wordpress, liferay, drupal, joomla, sharepoint, json };

type JsonKind = keyof typeof readers;

/**
 * Reads an answer in JSON.
 *
 * @param format The source, where it is told; any other word leaves it to the shape of the answer.
 * @throws {DataError} `bad-answer` or `cut-off` for broken JSON; what `refuseErrors` says of an error; what the source's reader says.
 */
export function parseJsonSource(source: string, format: string, options: ParseOptions): readonly RawItem[] {
  const answer = parseJson(source, options.onCut);
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
  if (valueAt(top.title, 'rendered') !== undefined || has('_links')) return 'wordpress';
  if (has('contentFields') || has('items', 'totalCount')) return 'liferay';
  if (has('d') || has('ListItemAllFields') || has('CanvasContent1') || Array.isArray(top.value))
    return 'sharepoint';
  const [item] = list(valueAt(top, 'results.data') ?? top.data);
  const type = text(record(item).type) ?? '';
  if (type.includes('--') || has('jsonapi')) return 'drupal';
  return type === 'articles' || valueAt(top, 'meta.total-pages') !== undefined ? 'joomla' : 'json';
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
  const status = Number(valueAt(answer, 'data.status') ?? record(first).status ?? own);
  if (status || /forbidden/i.test(detail)) throw new DataError(`http-${status || 403}`, detail);
  throw new DataError('bad-answer', detail);
}
