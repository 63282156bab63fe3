import { toImageUrl } from './urls.js';
import { parseAttributes } from './tag-attributes.js';
import type { NewsImage } from './news-item.js';

/** A image as a source tells it: its address may be relative. */
export interface RawImage {
  readonly src: string | undefined;
  readonly alt?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Other sizes of it. */
  readonly sizes?: readonly { readonly src: string; readonly width: number }[] | undefined;
}

/** Counters, smileys, faces of authors, and SharePoint's image for pages without one. */
const NO_IMAGE =
  /[/.](?:pixel|count|track|beacon|blank|spacer|loading|lazy)[\w-]{0,80}\.|emoji|smil(?:ey|ies)|gravatar\.|feedburner|doubleclick|sitepagethumbnail/i;
/** Pictures no wider or higher, in CSS pixels, are signs. */
const MIN_SIZE = 50;

/** Pictures of a text among which one is looked for. */
const MAX_IMAGES = 5;

/** Small forms of images, as systems name them, and their larger ones. */
const THUMBNAILS: readonly (readonly [RegExp, string])[] = [
  // NukeViet
  [/\/assets\/([\w-]{1,80}\/\d{4}_\d\d\/)/, '/uploads/$1'],
  // Liferay
  [/(\/o\/adaptive-media\/image\/\d{1,20}\/)Thumbnail-[^/]{1,80}/, '$1Preview-1000x0'],
  // WordPress
  [/-\d{2,3}x\d{2,3}(\.\w{3,4})(?=$|\?)/, '$1'],
];

/** Pictures that may be shown, the likeliest first, each once: larger forms before small ones. Addresses become absolute. */
export function usableImages(
  rawImages: readonly RawImage[],
  base: string,
  home = base,
): readonly NewsImage[] {
  // A feed on another site, as a gateway's or an aggregator's, has the paths of the item's own.
  const start = originOf(home) === originOf(base) ? base : home;
  const found = new Map<string, NewsImage>();
  for (const { src, alt = '', width, height, sizes = [] } of rawImages) {
    const isSmall = Math.min(width ?? Infinity, height ?? Infinity) <= MIN_SIZE;
    const address = src && !isSmall && !NO_IMAGE.test(src) ? toImageUrl(src, start) : undefined;
    if (!address) continue;
    const larger = enlarged(address);
    if (larger !== address && !found.has(larger)) found.set(larger, { src: larger, alt });
    if (found.has(address)) continue;
    const srcset = sizes.flatMap((size) => {
      const each = toImageUrl(size.src, start);
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

const originOf = (url: string) => /^\w+:\/\/[^/?#]*/.exec(url)?.[0];

/** The images of HTML in the order of its text, without making nodes of it. */
export function imagesIn(source: string): RawImage[] {
  const found: RawImage[] = [];
  for (const [tag] of source.matchAll(/<img\b[^<>]*>/gi)) {
    const attributes = parseAttributes(tag);
    found.push({
      src: attributes.get('data-src') ?? attributes.get('src'),
      alt: attributes.get('alt'),
      width: pixels(attributes.get('width')),
      height: pixels(attributes.get('height')),
    });
    if (found.length === MAX_IMAGES) break;
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
