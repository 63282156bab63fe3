import { BLOCKS, DROPPED, REPLACED } from './allow-lists.js';
import { decodeEntities } from './entities.js';

/** Comments, and elements that fall away whole. Without an end they reach to that of the source, as for a parser; so it is read once. */
const UNREAD = new RegExp(`<!--[^]*?(?:-->|$)|<(${[...DROPPED].join('|')})\\b[^]*?(?:</\\1[^>]*>?|$)`, 'gi');
const TAG = /<(?:[!?]|\/?([a-z][^\s/>]*))[^>]*>?/gi;

/**
 * The words of a source without its markup, a string for each stretch between blocks: what can still be shown where nothing
 * may be parsed.
 */
export function wordsOf(source: string): string[] {
  return source
    .replace(/\s+/g, ' ')
    .replace(UNREAD, '')
    .replace(TAG, (_, name = '') => (isBlock(name.toLowerCase()) ? '\n' : ''))
    .split('\n')
    .map((stretch) => decodeEntities(stretch).trim())
    .filter(Boolean);
}

const isBlock = (name: string) => BLOCKS.has(REPLACED.get(name) ?? name);
