import { DROPPED, knownAttributes, knownElements } from './allow-lists.js';
import { documentPrototype, nativeGet } from '../platform/native-dom.js';
import { OPENING, parseInert, withoutInline } from './parse-inert.js';
import { parseable } from './trusted-types.js';

/** The part of the Sanitizer API used where a page forbids our policy (whatwg/html; TypeScript's library has no name for it). */
interface Sanitizing {
  parseHTML?(source: string, options: { sanitizer: SanitizerConfig }): Document;
}

/** Each unknown element costs a filtering parser time. */
const UNKNOWN_LIMIT = 64;

/** Characters of a source that are parsed at one go: a few milliseconds on an old computer. */
const CHUNK = 64 * 1024;

/** The body of an inert document made of the source: nothing in it loads or runs. `undefined` where the page allows no parser. */
export function parse(source: string): Element | undefined {
  const inert = parseInert(source);
  if (inert) return inert;
  const filtered = parseFiltered(OPENING + withoutInline(source));
  return (filtered && nativeGet({ prototype: documentPrototype() }, 'body', filtered)) ?? undefined;
}

/**
 * `parse`, which stops between the portions of a long source. They are written into a document that is in no window: it comes
 * out as from one parse, since a parser goes on where it was. Where there is a `noscript` it is one parse indeed: in a written
 * document Firefox reads its content as a page with scripts would, the others do not.
 */
export function* parseInChunks(source: string): Generator<void, Element | undefined, void> {
  const opening = parseable(OPENING);
  if (source.length <= CHUNK || opening === undefined || /<noscript/i.test(source)) return parse(source);
  const inert = nativeGet({ prototype: documentPrototype() }, 'implementation', document).createHTMLDocument(
    '',
  );
  const write = (chunk: string) => documentPrototype().write.call(inert, parseable(chunk)!);
  inert.open();
  write(OPENING);
  for (let from = 0; from < source.length;) {
    // Before a tag: nothing that belongs together is parted.
    const tag = source.indexOf('<', from + CHUNK);
    const to = tag < 0 ? source.length : tag;
    write(withoutInline(source.slice(from, to)));
    from = to;
    yield;
  }
  documentPrototype().close.call(inert);
  return nativeGet({ prototype: documentPrototype() }, 'body', inert) ?? undefined;
}

/**
 * The browser's own filtering parser needs no policy. It drops unknown elements with their content unless they are named, and
 * wants both allow-lists: Chromium 146–156 crashes on some event handlers without them. It drops every frame, so that
 * none becomes a link here.
 */
function parseFiltered(source: string): Document | undefined {
  const { parseHTML } = Document as Sanitizing;
  const elements = ['html', 'head', 'body', ...knownElements()];
  const unknown = new Set([...source.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name]) => name!.toLowerCase()));
  [...elements, ...DROPPED].forEach((name) => unknown.delete(name));
  if (!parseHTML || unknown.size > UNKNOWN_LIMIT) return undefined;
  return parseHTML.call(Document, source, {
    sanitizer: { elements, attributes: knownAttributes(), replaceWithChildrenElements: [...unknown] },
  });
}
