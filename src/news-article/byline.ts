import { normalizeText } from '../news/text.js';

/** Who stands behind an article. */
export interface Byline {
  /** What it names; `undefined` where it says so itself: "Bài, ảnh: …". */
  readonly of: 'author' | 'source' | undefined;
  readonly words: string;
}

const AUTHOR = /^(?:tác giả|người viết|by|author)(?: ?[:：])? (?=\S)/iu;
const SOURCE = /^\(?(?:theo|nguồn(?: ?tin)?|source)(?: ?[:：] ?| )(?=\S)/iu;
/** Other labels, such as "Bài, ảnh: ". */
const LABELLED = /^[\p{L}\s,/&]{2,30}:\s/u;

/** The words at the end of a text, or the names that its source tells. */
export function bylineOf(words: string): Byline | undefined {
  const line = normalizeText(words);
  if (!line) return undefined;
  if (SOURCE.test(line))
    return { of: 'source', words: line.replace(SOURCE, '').replace(/^([^(]*)\)$/, '$1') };
  const names = line.replace(AUTHOR, '');
  return { of: LABELLED.test(names) ? undefined : 'author', words: names };
}

/** The names of those who wrote it, each by itself. */
export const creatorsIn = (byline: Byline | undefined): readonly string[] =>
  !byline || byline.of === 'source'
    ? []
    : byline.words
        .replace(LABELLED, '')
        .replace(/\([^()]*\)/g, '')
        .split(/[,;]| [-–] /)
        .map(normalizeText)
        .filter(Boolean);
