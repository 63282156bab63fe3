import { isVietnamese } from '../locale/language.js';
import type { NewsItem } from './news-item.js';

/** Encodings of fonts, from before Unicode: read as Western letters they look like `Céng hßa` (TCVN3) and `Coäng hoøa` (VNI). */
export type FontEncoding = 'tcvn3' | 'vni';

/** Signs that nobody else writes behind a letter, and capitals with marks within a word. */
const TCVN3 = /[a-z][\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00df\u00f7]/g;
/** A vowel, and a letter that stands for its mark. */
const VNI =
  /[aeouy\u00f4\u00f6][\u00ef\u00f5\u00f8\u00f9\u00fb]|[aeo][\u00e0-\u00e5]|a[\u00e8-\u00eb\u00fa\u00fc]/gi;

/** How often such must occur, and once in how many characters at least. French and German stay far below. */
export const OFTEN = 3;
const WITHIN = 15;

/** The old encoding that a text is in, if it is in one. */
function fontEncoding(text: string): FontEncoding | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [tcvn3, vni] = [count(TCVN3), count(VNI)];
  const most = Math.max(tcvn3, vni);
  if (most < OFTEN || most * WITHIN < text.length) return undefined;
  return vni > tcvn3 ? 'vni' : 'tcvn3';
}

/** The old encoding of those items that are not plainly Vietnamese, if they are in one. */
export const detectMojibake = (items: readonly NewsItem[]): FontEncoding | undefined =>
  fontEncoding(
    items
      .map(textOf)
      .filter((words) => !isVietnamese(words))
      .join(' '),
  );

export const textOf = ({ title, summary = '' }: NewsItem): string => `${title} ${summary}`;
