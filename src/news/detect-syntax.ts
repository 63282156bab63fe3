import { DataError } from '../data/error.js';
import { decodeEntities } from '../sanitize/entities.js';

/** What a text is, and where its data begin. */
export interface Syntax {
  readonly kind: 'feed' | 'json' | 'html';
  readonly text: string;
}

/** How far junk may go before a feed's root: warnings of PHP, comments, style sheets. */
const PROLOGUE = 16_384;
const ROOT = /<(?:[\w-]+:)?(?:rss|rdf|feed|channel)[\s>]/i;
const ENTITY = /<!ENTITY\s{1,20}([^\s%"'<>]{1,100})/gi;
/** JSON, perhaps as text in XML, behind a comment, a callback's name, a variable's, or a guard against scripts. */
const JSON_TEXT =
  /^(?:(?:<!--[^<>]{0,300}-->\s{0,20})?[[{]|<string\b|(?:<\?xml[^>]{0,200}>\s{0,20})<string\b|(?:\/\*\*\/[^<>[{]{0,200}|(?:var |let |const )?[\w.$]{1,80}\s?[(=])\s?[[{]|\)\]\}',?)/;
/** Behind a warning of PHP. */
const JSON_BEHIND =
  /^(?:<br|<b>|<pre|(?:php )?(?:notice|warning|deprecated|strict))[^]{0,8000}?[[{]\s{0,20}(?:["[{\]}])/i;
const PAGE = /<(?:!doctype html|html|head|body|script|form)\b/i;

/**
 * Tells a feed, JSON and a page apart by what the text is, not by what its header says.
 *
 * @throws {DataError} `empty-source`, `entities-refused` (a feed that defines other entities than HTML's), `not-a-feed`.
 */
export function detectSyntax(source: string): Syntax {
  const text = source.replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  if (!text) throw new DataError('empty-source');
  if (JSON_TEXT.test(text)) return { kind: 'json', text };
  const prologue = text.slice(0, PROLOGUE);
  const root = /^<(?:!doctype html|html)\b/i.test(text) ? -1 : prologue.search(ROOT);
  if (root >= 0) {
    refuseEntities(prologue.slice(0, root));
    return { kind: 'feed', text: text.slice(root) };
  }
  refuseEntities(prologue);
  if (JSON_BEHIND.test(prologue)) return { kind: 'json', text };
  if (PAGE.test(prologue)) return { kind: 'html', text };
  throw new DataError('not-a-feed', `begins with "${text.slice(0, 80)}"`);
}

/** None is ever expanded; what a feed calls by names of its own would be missing from its texts. */
function refuseEntities(prologue: string): void {
  for (const [, name] of prologue.matchAll(ENTITY))
    if (decodeEntities(`&${name};`).startsWith('&') && name !== 'amp')
      throw new DataError('entities-refused', `defines "${name}"`);
}
