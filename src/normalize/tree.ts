import { parsing } from '../sanitize/parse.js';
import { rebuilding } from '../sanitize/rebuild.js';
import { isParseable, paragraphs } from '../sanitize/safe-html.js';
import { wordsOf } from '../sanitize/words.js';
import type { Hints } from './hints.js';

/** A source as a clean tree in a document of its own, where nothing loads; as paragraphs of its words where it may not be parsed. */
export function* articleTree(
  source: string,
  base: string,
  hints: Hints,
): Generator<void, DocumentFragment, void> {
  const canBeParsed = isParseable(source);
  yield;
  const body = canBeParsed ? yield* parsing(source) : undefined;
  yield;
  return body ? yield* rebuilding(body, base, undefined, hints) : paragraphs(wordsOf(source));
}
