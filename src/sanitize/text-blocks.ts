import { BLOCKS, DROPPED, REPLACED } from './allow-lists.js';
import { decodeEntities } from './entities.js';
import { stripMarkup } from './markup.js';

/**
 * The text of a source, one string for each block, without a parser: what can still be shown where nothing
 * may be parsed.
 */
export function textBlocks(source: string): string[] {
  return stripMarkup(source.replace(/\s+/g, ' '), DROPPED, (name) => (isBlock(name) ? '\n' : ''))
    .split('\n')
    .map((stretch) => decodeEntities(stretch).trim())
    .filter(Boolean);
}

const isBlock = (name: string) => BLOCKS.has(REPLACED.get(name) ?? name);
