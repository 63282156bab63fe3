import { mediaAddress } from './addresses.js';

/** One candidate: an address up to white space, whose last letter is no comma; then, up to a comma, its descriptor. */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:\s([^,]*))?/g;
/** A width or a density. A height may follow a width; it says nothing more. */
const DESCRIPTOR = /^(\d{1,5}w|\d{1,2}(?:\.\d{1,4})?x)?(?:(?:^|\s+)\d+h)?$/;

/** A picture's choice of files, candidate by candidate: those that may be loaded, absolute; `''` when none may. */
export function cleanSrcset(value: string, base: string): string {
  const kept: string[] = [];
  for (const [, source = '', description = ''] of value.matchAll(CANDIDATE)) {
    const address = mediaAddress(source, base);
    const size = DESCRIPTOR.exec(description.trim());
    if (address && size) kept.push(size[1] ? `${address} ${size[1]}` : address);
  }
  return kept.join(', ');
}
