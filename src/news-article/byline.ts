import { normalizeText } from '../news/text.js';

/** Who stands behind an article. */
export interface Byline {
  /** What it names; `undefined` where it says so itself: "Bài, ảnh: …". */
  readonly kind: 'author' | 'source' | undefined;
  readonly names: string;
}

const AUTHOR = /^(?:tác giả|người viết|by|author)(?: ?[:：])? (?=\S)/iu;
const SOURCE = /^\(?(?:theo|nguồn(?: ?tin)?|source)(?: ?[:：] ?| )(?=\S)/iu;
/** Other labels, such as "Bài, ảnh: ". */
const LABELLED = /^[\p{L}\s,/&]{2,30}:\s/u;

/** @param text What the article ends with, or the names in its source. */
export function parseByline(text: string): Byline | undefined {
  const line = normalizeText(text);
  if (!line) return undefined;
  if (SOURCE.test(line))
    return { kind: 'source', names: line.replace(SOURCE, '').replace(/^([^(]*)\)$/, '$1') };
  const names = line.replace(AUTHOR, '');
  return { kind: LABELLED.test(names) ? undefined : 'author', names };
}

/** The names of its authors, each by itself. */
export const authorsIn = (byline: Byline | undefined): readonly string[] =>
  !byline || byline.kind === 'source'
    ? []
    : byline.names
        .replace(LABELLED, '')
        .replace(/\([^()]*\)/g, '')
        .split(/[,;]| [-–] /)
        .map(normalizeText)
        .filter(Boolean);
