import { DataError } from '../data/error.js';

/** What a text is, and where its data begin. */
export type Sniffed =
  | { readonly kind: 'feed'; readonly text: string }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'html'; readonly text: string };

/** How far junk may go before a feed's root: warnings of PHP, comments, style sheets. */
const PROLOGUE = 16_384;
const ROOT = /<(?:[\w-]+:)?(?:rss|rdf|feed)[\s>]/i;
const ENTITIES = /<!ENTITY|<!DOCTYPE[^<>[]*\[/i;
const PAGE = /<(?:!doctype html|html|head|body|script|form)\b/i;

/**
 * Tells a feed, JSON and a page apart by what the text is, not by what its header says.
 *
 * @throws {DataError} `empty-source`, `entities-refused` (a feed that defines entities, before anything reads it), `not-a-feed`.
 */
export function sniff(source: string): Sniffed {
  const text = source.replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  if (!text) throw new DataError('empty-source');
  if (/^[[{]/.test(text)) return { kind: 'json', text };
  const prologue = text.slice(0, PROLOGUE);
  const root = /^<(?:!doctype html|html)\b/i.test(text) ? -1 : prologue.search(ROOT);
  if (root >= 0) {
    if (ENTITIES.test(prologue.slice(0, root))) throw new DataError('entities-refused');
    return { kind: 'feed', text: text.slice(root) };
  }
  if (ENTITIES.test(prologue)) throw new DataError('entities-refused');
  if (PAGE.test(prologue)) return { kind: 'html', text };
  throw new DataError('not-a-feed', `begins with "${text.slice(0, 80)}"`);
}
