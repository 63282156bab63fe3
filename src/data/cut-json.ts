import { DataError } from './error.js';

/** A string, a bracket, or the quote of a string without end. */
const TOKEN = /"(?:[^"\\]|\\[^])*"|["[\]{}]/g;
/** What is wrong with JSON that a template writes: a comma that nothing follows, line breaks in strings. */
const SLIPS = /"(?:[^"\\]|\\[^])*"?|,(?=\s*[\]}])/g;
const STRINGS = /"(?:[^"\\]|\\[^])*"?/g;
/** What no JSON holds outside its strings. */
const FOREIGN = /[^\s\d.+\-:,{}[\]truefalsnE]/;
/** How deep in a response the list of its items may lie. */
const MAX_DEPTH = 8;

/**
 * Of JSON that cannot be parsed what is whole: what stands before other words, a list of JSON lines, and, where it was cut off and
 * `onCut` takes them, the items that came.
 *
 * @throws {DataError} `cut-off` or `bad-answer`. Its detail has both ends of the text: a failure in mid-stream ends a good
 *   response with a sentence.
 */
export function parseCutJson(text: string, onCut?: () => void): unknown {
  const values = valuesIn(text, onCut);
  if (values.length) return values.length > 1 ? values : values[0];
  const cut = cutEnd(text);
  if (cut?.items !== undefined && onCut) {
    onCut();
    return JSON.parse(cut.items);
  }
  const part = text.length > 240 ? `${text.slice(0, 120)}…${text.slice(-120)}` : text;
  throw new DataError(cut ? 'cut-off' : 'bad-answer', `not JSON: "${part}"`);
}

/** The values that stand one behind the other before anything else. */
function valuesIn(text: string, onCut?: () => void): unknown[] {
  const values: unknown[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '"') break;
    depth += '[{'.includes(token) ? 1 : ']}'.includes(token) ? -1 : 0;
    if (depth) continue;
    const end = index + token.length;
    try {
      values.push(JSON.parse(withoutSlips(text.slice(start, end))));
    } catch {
      break;
    }
    start = end;
  }
  if (depth && values.length) onCut?.();
  return values;
}

const withoutSlips = (json: string) =>
  json.replace(/^[\s,]+/, '').replace(SLIPS, (part) => (part === ',' ? '' : part.replace(/[\0-\x1f]/g, ' ')));

/** Of JSON that ends before it is closed: the same, closed behind the last whole item of its outermost list. */
function cutEnd(text: string): { readonly items?: string } | undefined {
  const closers: string[] = [];
  let items: string | undefined;
  let least = MAX_DEPTH;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '"') break;
    if (token === '{' || token === '[') closers.push(token === '{' ? '}' : ']');
    if (token !== '}' && token !== ']') continue;
    if (closers.pop() !== token) return undefined;
    if (token === '}' && closers[closers.length - 1] === ']' && closers.length <= least) {
      least = closers.length;
      items = text.slice(0, index + 1) + [...closers].reverse().join('');
    }
  }
  if (!closers.length || FOREIGN.test(text.replace(STRINGS, ''))) return undefined;
  return items === undefined ? {} : { items };
}
