import { nativeAttribute, documentPrototype, nativeGet } from '../platform/native-dom.js';
import { parseable } from './trusted-types.js';

/**
 * Always a body, in standards mode: an opened body takes no frameset in its place, and a whole document's own head and
 * body tags add nothing to it.
 */
export const OPENING = '<!doctype html><body>';

/** Where an inert document has the `<base>` of its source. */
export const BASE = 'basefont';

/**
 * A source without what a content policy reports. Chromium reports every inline handler, style and base URL even of a document
 * that nobody shows, which floods a portal's `report-uri` and misleads whoever reads it.
 *
 * The first letter of such a name becomes a character reference. In text and in values that reads as before; in the name of an
 * attribute nothing is decoded, so that it is another attribute. No tokenizer could be wrong about which of them it is.
 */
export const withoutInline = (source: string): string =>
  source
    // Parsed alike, and dropped alike.
    .replace(/<(\/?)style(?=[\s/>])/gi, '<$1noframes')
    .replace(/<base(?=[\s/>])/gi, `<${BASE}`)
    .replace(
      /([\s/"'])(on[a-z]{1,40}|style)(?=[\s/>=])/gi,
      (_, before: string, name: string) => `${before}&#${name.charCodeAt(0)};${name.slice(1)}`,
    );

/** The style attribute of an element of an inert document. */
export const styleOf = (element: Element): string =>
  nativeAttribute(element, '&#115;tyle') ?? nativeAttribute(element, '&#83;tyle') ?? '';

/**
 * The body of an inert document made of the source: nothing in it loads or runs. `undefined` where the page forbids our policy.
 * Imports none of the allow-lists: who only reads text and URLs loads no more than this.
 */
export function parseInert(source: string): Element | undefined {
  const text = parseable(OPENING + withoutInline(source));
  if (text === undefined) return undefined;
  return (
    nativeGet(
      { prototype: documentPrototype() },
      'body',
      new DOMParser().parseFromString(text, 'text/html'),
    ) ?? undefined
  );
}
