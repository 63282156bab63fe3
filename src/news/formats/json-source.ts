import { DataError } from '../../data/error.js';
import { parseJson } from '../../data/parse-json.js';
import type { JsonFormat, NewsPage, ParseOptions, RawItem } from '../raw-item.js';
import { Xml } from '../xml.js';
import { customJson, itemFrom } from './custom-json.js';
import { drupal } from './drupal.js';
import { joomla } from './joomla.js';
import { jsonFeed } from './json-feed.js';
import { list, record, text, valueAt } from './json-values.js';
import { liferay } from './liferay.js';
import { sharepoint } from './sharepoint.js';
import { wordpress } from './wordpress.js';

/** One row for each; what none of the others matches is a list of a portal's own. */
const formats: Readonly<Record<string, JsonFormat>> = {
  'json-feed': jsonFeed,
  wordpress,
  liferay,
  drupal,
  joomla,
  sharepoint,
  json: customJson,
};

/**
 * Parses a response in JSON.
 *
 * @param name The format, where the page's author names it; any other word leaves it to the shape of the answer.
 * @throws {DataError} `bad-answer` or `cut-off` for broken JSON; what `refuseErrors` says of an error; what the format says.
 */
export async function parseJsonSource(
  source: string,
  name: string,
  options: ParseOptions,
): Promise<NewsPage> {
  const { url, fields } = options;
  const answer = await parseAnswer(source, options.onCut);
  const format =
    formats[name] ??
    (fields?.items ? customJson : undefined) ??
    Object.values(formats).find((each) => each.matches(answer, url))!;
  const items = format.parse(answer, options);
  if (!items.some(({ title, lead, summary, body }) => title || lead || summary || body)) refuseErrors(answer);
  return {
    items: fields ? items.map((item) => withFields(item, options)) : items,
    next: format.next?.(answer, url),
  };
}

/** The author's names for fields count more than what the format says. */
function withFields(item: RawItem, options: ParseOptions): RawItem {
  if (!item.source) return item;
  const named = Object.entries(itemFrom(item.source, options.fields!, options));
  return { ...item, ...Object.fromEntries(named.filter(([, value]) => value !== undefined)) };
}

/** Where JSON may begin behind warnings of PHP, a callback's name or a guard against scripts. */
const BEGINNING = /[[{](?=\s{0,20}(?:["[{\]}]|true|false|null))/g;
/** Beginnings that are tried. */
const MAX_TRIES = 20;
const WRAPPED = /^<(?:\?xml|string)\b/;

function parseAnswer(source: string, onCut: (() => void) | undefined): unknown {
  const text = WRAPPED.test(source) ? textOfXml(source) : source;
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
  const begins: number[] = [];
  for (const { index } of text.matchAll(BEGINNING)) {
    try {
      return JSON.parse(text.slice(index, end));
    } catch {
      // Cut off, or a bracket of what stands before.
      begins.push(index);
    }
    if (!begins[0] || begins.length === MAX_TRIES) break;
  }
  return parseJson(text.slice(begins[0]), onCut);
}

/** `<string xmlns="…">[…]</string>`, as web services of ASP.NET answer. */
function textOfXml(source: string): string {
  const xml = new Xml(source);
  const [element] = xml.elements();
  return element ? xml.textOf(element) : source;
}

/** What servers say with a number or a word where all is well. */
const GOOD = /^(?:0+|1|2\d\d|ok|true|success|succeeded)$/i;

/**
 * Refuses an answer without items where a server says with a good status what it means as an error: `{code, message, data:
 * {status}}` of WordPress, `{errors: [{status, title}]}` of Drupal and Joomla, `{status, title}` of Liferay, `{success: false}`.
 *
 * @throws {DataError} `no-items` past the last page of WordPress, `http-…` where the status is told, else `bad-answer`.
 */
function refuseErrors(answer: unknown): void {
  const { code, message, errors, error, status: own, title, success } = record(answer);
  const [first] = list(errors);
  const failure = record(error).code ?? error;
  const isBad = (value: unknown) => !!text(value) && !GOOD.test(text(value)!);
  if (
    !first &&
    !isBad(failure) &&
    !record(failure).message &&
    failure !== true &&
    success !== false &&
    !isBad(code) &&
    !isBad(own)
  )
    return;
  const detail = [
    code,
    message,
    record(first).title,
    record(first).detail,
    error,
    record(error).message,
    title,
  ]
    .flatMap((part) => text(part) ?? [])
    .join(': ');
  if (/invalid_page_number/.test(detail)) throw new DataError('no-items', detail);
  const status = Number(valueAt(answer, 'data.status') ?? record(first).status ?? own ?? code);
  if (status >= 400 && status < 600) throw new DataError(`http-${status}`, detail);
  if (/forbidden/i.test(detail)) throw new DataError('http-403', detail);
  throw new DataError('bad-answer', detail);
}
