import { DataError } from '../../data/error.js';
import { record } from '../../data/json-values.js';

/** What servers say with a number or a word where all is well. */
const GOOD = /^(?:0+|1|2\d\d|ok|true|success\w*|succeeded)$/i;
/** Under which answers say how their server fared; names are compared in small letters, without signs. */
const STATUS = /code$|status$|error$|^exception|^result$|succe|^(?:is)?ok$/;
const WORDS = /^(?:code|errors?|message|msg|title|detail|description|exception|thongbao)$/;
/** Within which they say more. */
const INNER = /^(?:(?:odata)?errors?|data|extensions|responseheader|\d*)$/;
/** How deep in an answer an empty list is looked for, and what it says of an error. */
const LIST_DEPTH = 4;
const ERROR_DEPTH = 3;

/**
 * Says why an answer in JSON has no stories, where that is not just because there are none. Servers say with a good status what they
 * mean as an error: `{code, message, data: {status}}` of WordPress, `{errors: [{status, title}]}` of Drupal and Joomla, `{status,
 * title}` of Liferay, `{success: false}`, or words and nothing else.
 *
 * @param isEmpty Otherwise its status alone counts.
 * @param hasList Whether a list is where it has to be; `undefined` where any empty one will do.
 * @throws {DataError} `no-items` past the last page of WordPress, `http-…` where the status is told, `bad-answer`, or `not-a-feed`.
 */
export function explainNothing(answer: unknown, isEmpty: boolean, hasList?: boolean): void {
  const said: (readonly [string, string])[] = [];
  const listen = (value: unknown, depth: number) =>
    Object.entries(record(value)).forEach(([key, inner]) => {
      const name = key.toLowerCase().replace(/[_.-]/g, '');
      if (typeof inner !== 'object') said.push([name, String(inner)]);
      else if (depth && INNER.test(name) && !(name === 'data' && Array.isArray(inner)))
        listen(inner, depth - 1);
    });
  if (!Array.isArray(answer)) listen(answer, ERROR_DEPTH);
  const named = (names: RegExp) => said.filter(([name]) => names.test(name));
  const detail = named(WORDS)
    .map(([, words]) => words)
    .join(': ');
  if (/invalid_page_number/.test(detail)) throw new DataError('no-items', detail);
  const told = named(STATUS).filter(([, words]) => words);
  const [, status] = told.find(([, words]) => /^[45]\d\d$/.test(words)) ?? [];
  if (status) throw new DataError(`http-${Number(status)}`, detail);
  if (!isEmpty) return;
  const isBad = told.some(([name, words]) =>
    /error$/.test(name) ? !/^(?:false|0+)$/.test(words) : !GOOD.test(words),
  );
  if (isBad || (detail && !told.length && !holdsNone(answer)))
    throw new DataError(
      /forbidden|denied|permission|unauth/i.test(detail) ? 'http-403' : 'bad-answer',
      detail,
    );
  if (!(hasList ?? holdsNone(answer)))
    throw new DataError('not-a-feed', `JSON without a list: ${Object.keys(record(answer)).join(', ')}`);
}

/** Whether there is an empty list, or nothing where there would be data. */
const holdsNone = (answer: unknown, depth = LIST_DEPTH): boolean =>
  Array.isArray(answer) && !answer.length
    ? true
    : record(answer).data === null ||
      (depth > 0 && Object.values(record(answer)).some((member) => holdsNone(member, depth - 1)));
