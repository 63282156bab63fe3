import { decodeReferences } from './text.js';

/** Tags are as long as their writer likes; no attribute that matters stands behind so many characters. */
const MAX_TAG_LENGTH = 4_000;
/** A name, with its value where it has one: so a long name is read once, whatever follows it. */
const ATTRIBUTE = /([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const NONE: ReadonlyMap<string, string> = new Map();

/** The attributes written in a tag, by name in lower case. The first of a name counts, as in HTML. */
export function parseAttributes(tag: string): ReadonlyMap<string, string> {
  if (!tag.includes('=')) return NONE;
  const found = new Map<string, string>();
  const beginning = tag.slice(0, MAX_TAG_LENGTH);
  // `matchAll` would make a copy of the expression for each tag, which takes longer than to match it.
  ATTRIBUTE.lastIndex = 0;
  for (let match: RegExpExecArray | null; (match = ATTRIBUTE.exec(beginning));) {
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    const value = double ?? single ?? bare;
    if (value !== undefined && !found.has(key)) found.set(key, decodeReferences(value).trim());
  }
  return found;
}
