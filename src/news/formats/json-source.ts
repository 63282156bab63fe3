import { parseJson } from '../../data/parse-json.js';
import type { JsonFormat, NewsPage, ParseOptions, RawItem } from '../raw-item.js';
import { Xml } from '../xml.js';
import { importOrThrow } from '../import-or-throw.js';
import { customJson, isThere, itemFrom, usualNames } from './custom-json.js';
import { drupal } from './drupal.js';
import { joomla } from './joomla.js';
import { jsonFeed } from './json-feed.js';
import { firstValue, record, text } from './json-values.js';
import { liferay } from './liferay.js';
import { sharepoint } from './sharepoint.js';
import { wordpress } from './wordpress.js';

/** One row for each; what none of the others matches is a list of a portal's own. */
const formats: readonly JsonFormat[] = [jsonFeed, wordpress, liferay, drupal, joomla, sharepoint, customJson];

/**
 * Parses a response in JSON.
 *
 * @param name `json` for a list of the portal's own; any other word leaves it to the shape of the answer.
 * @throws {DataError} `bad-answer` or `cut-off` for broken JSON; what `readAnswer` does.
 */
export const parseJsonSource = async (
  source: string,
  name: string,
  options: ParseOptions,
): Promise<NewsPage> => readAnswer(await parseAnswer(source, options.onCut), options, name);

/** @throws {DataError} What `explainNothing` says, where nothing is found. */
export async function readAnswer(answer: unknown, options: ParseOptions, name?: string): Promise<NewsPage> {
  const { url, fields } = options;
  const isOwn = name === 'json' || fields?.items;
  const format = isOwn ? customJson : formats.find((each) => each.matches(answer, url))!;
  const items = format
    .parse(answer, options)
    .filter(({ source }) => !isWithheld(source))
    .map((item) => complete(item, options));
  const isEmpty = !items.some(({ title, lead, summary, body }) => title || lead || summary || body);
  // What is wrong may have a title, too.
  if (isEmpty || (!items[1] && Number(record(answer).status) > 399)) {
    const { explainNothing } = await importOrThrow(import('./no-stories.js'));
    const path = fields?.items;
    const hasList = path ? firstValue(path, answer) !== undefined : format !== customJson || undefined;
    explainNothing(answer, isEmpty, hasList);
  }
  return { items, next: format.next?.(answer, url) ?? nextOf(answer) };
}

/** The author's names for fields count more than what the format says, and the usual names less. */
function complete(item: RawItem, options: ParseOptions): RawItem {
  const { source } = item;
  const own = options.fields ? itemFrom(source, options.fields, options) : {};
  const said = [...Object.entries(item), ...Object.entries(own)].filter(([, value]) => isThere(value));
  return itemFrom(source, usualNames(source), options, Object.fromEntries(said) as RawItem);
}

/** Whether a record says that readers are not to see it. */
const isWithheld = (source: unknown): boolean =>
  /^(?:draft|pending|private|future|trash|archived|false)$/i.test(String(record(source).status));

/** The URL of the next page, as products name it: never its number alone. */
function nextOf(answer: unknown): string | undefined {
  const next = text(
    record(answer)['odata.nextLink'] ??
      record(answer)['@odata.nextLink'] ??
      firstValue('next_url,next_page_url,links.next.href,links.next,_links.next.href,next,d.__next', answer),
  );
  return next?.includes('/') ? next : undefined;
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
