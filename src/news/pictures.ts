import { pictureAt } from './address.js';
import { attributesOf } from './attributes.js';
import type { NewsPicture } from './news-item.js';

/** A picture as a source tells it: its address may be relative. */
export interface DraftPicture {
  readonly src: string | undefined;
  readonly alt?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Other sizes of it. */
  readonly sizes?: readonly { readonly src: string; readonly width: number }[] | undefined;
}

/** Counters, smileys, faces of authors, and SharePoint's picture for pages without one. */
const NO_PICTURE =
  /[/.](?:pixel|count|track|beacon|blank|spacer|loading|lazy)[\w-]{0,80}\.|emoji|smil(?:ey|ies)|gravatar\.|feedburner|doubleclick|sitepagethumbnail/i;
/** Pictures no wider or higher, in CSS pixels, are signs. */
const SMALLEST = 50;

/** Pictures of a text among which one is looked for. */
const FIRST = 5;

/** Small forms of pictures, as systems name them, and their larger ones. */
const THUMBNAILS: readonly (readonly [RegExp, string])[] = [
  // NukeViet
  [/\/assets\/([\w-]{1,80}\/\d{4}_\d\d\/)/, '/uploads/$1'],
  // Liferay
  [/(\/o\/adaptive-media\/image\/\d{1,20}\/)Thumbnail-[^/]{1,80}/, '$1Preview-1000x0'],
  // WordPress
  [/-\d{2,3}x\d{2,3}(\.\w{3,4})(?=$|\?)/, '$1'],
];

/** Pictures that may be shown, the likeliest first, each once: larger forms before small ones. Addresses become absolute. */
export function usablePictures(drafts: readonly DraftPicture[], base: string): readonly NewsPicture[] {
  const found = new Map<string, NewsPicture>();
  for (const { src, alt = '', width, height, sizes = [] } of drafts) {
    const isSmall = Math.min(width ?? Infinity, height ?? Infinity) <= SMALLEST;
    const address = src && !isSmall && !NO_PICTURE.test(src) ? pictureAt(src, base) : undefined;
    if (!address) continue;
    const larger = enlarged(address);
    if (larger !== address && !found.has(larger)) found.set(larger, { src: larger, alt });
    if (found.has(address)) continue;
    const srcset = sizes.flatMap((size) => {
      const each = pictureAt(size.src, base);
      return each ? [`${each} ${size.width}w`] : [];
    });
    found.set(address, {
      src: address,
      alt,
      ...(width && { width }),
      ...(height && { height }),
      ...(srcset.length > 1 && { srcset: srcset.join(', ') }),
    });
  }
  return [...found.values()];
}

/** The pictures of HTML in the order of its text, without making nodes of it. */
export function picturesIn(source: string): DraftPicture[] {
  const found: DraftPicture[] = [];
  for (const [tag] of source.matchAll(/<img\b[^<>]*>/gi)) {
    const attributes = attributesOf(tag);
    found.push({
      src: attributes.get('data-src') ?? attributes.get('src'),
      alt: attributes.get('alt'),
      width: pixels(attributes.get('width')),
      height: pixels(attributes.get('height')),
    });
    if (found.length === FIRST) break;
  }
  return found;
}

/** `undefined` for what is no plain number of pixels. */
export const pixels = (value: unknown): number | undefined => {
  const number = parseInt(String(value), 10);
  return number > 0 && !String(value).includes('%') ? number : undefined;
};

function enlarged(address: string): string {
  const [pattern, form] = THUMBNAILS.find(([small]) => small.test(address)) ?? [];
  return pattern && form ? address.replace(pattern, form) : address;
}
