import { documents, read } from './nodes.js';
import { parseable } from './policy.js';

/**
 * Always a body, in standards mode: an opened body takes no frameset in its place, and a whole document's own head and
 * body tags add nothing to it.
 */
export const OPENING = '<!doctype html><body>';

/**
 * The body of an inert document made of the source: nothing in it loads or runs. `undefined` where the page forbids our policy.
 * Whole in itself, without the lists of what is safe to show: whoever wants but words and addresses loads no more than this.
 */
export function parseInert(source: string): Element | undefined {
  const text = parseable(OPENING + source);
  if (text === undefined) return undefined;
  return (
    read({ prototype: documents() }, 'body', new DOMParser().parseFromString(text, 'text/html')) ?? undefined
  );
}
