import { BLOCKS, DROPPED, REPLACED } from './allow-lists.js';
import { decodeEntities } from './entities.js';
import { stripMarkup } from './markup.js';

/**
 * The words of a source without its markup, a string for each stretch between blocks: what can still be shown where nothing
 * may be parsed.
 */
export function wordsOf(source: string): string[] {
  return stripMarkup(source.replace(/\s+/g, ' '), DROPPED, (name) => (isBlock(name) ? '\n' : ''))
    .split('\n')
    .map((stretch) => decodeEntities(stretch).trim())
    .filter(Boolean);
}

const isBlock = (name: string) => BLOCKS.has(REPLACED.get(name) ?? name);
