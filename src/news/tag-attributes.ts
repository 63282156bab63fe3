import { decodeReferences } from './text.js';

/** Tags are as long as their writer likes; no attribute that matters stands behind so many characters. */
const MAX_TAG_LENGTH = 4_000;
/** A name, with its value where it has one: so a long name is read once, whatever follows it. */
const ATTRIBUTE = /([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes written in a tag, by name in lower case. The first of a name counts, as in HTML. */
export function parseAttributes(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!tag.includes('=')) return found;
  for (const [, name = '', double, single, bare] of tag.slice(0, MAX_TAG_LENGTH).matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    const value = double ?? single ?? bare;
    if (value !== undefined && !found.has(key)) found.set(key, decodeReferences(value));
  }
  return found;
}
