import { parse } from '../parse.js';
import { rebuilding } from '../rebuild.js';
import { isParseable, paragraphs } from '../safe-html.js';
import { wordsOf } from '../words.js';
import type { Hints } from './hints.js';

/** A source as a clean tree in a document of its own, where nothing loads; as paragraphs of its words where it may not be parsed. */
export function* articleTree(
  source: string,
  base: string,
  hints: Hints,
): Generator<void, DocumentFragment, void> {
  const body = isParseable(source) ? parse(source) : undefined;
  yield;
  return body ? yield* rebuilding(body, base, undefined, hints) : paragraphs(wordsOf(source));
}
