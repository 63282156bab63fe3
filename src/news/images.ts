import { imageSets, imageSources, isPlaceholder } from '../sanitize/image-sources.js';
import { toImageUrl } from './urls.js';
import { parseAttributes } from './tag-attributes.js';
import type { NewsImage } from './news-item.js';

/** An image as a source gives it: its URL may be relative. */
export interface RawImage {
  readonly src: string | undefined;
  readonly alt?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Other sizes of it. */
  readonly sizes?: readonly ImageSize[] | undefined;
}

export interface ImageSize {
  readonly src: string;
  readonly width: number;
}

/** Counters, faces of authors, and what else feeds hold as images without being any: by host, and by whole names in the path. */
const TRACKER_HOST =
  /^(?:https?:)?\/\/(?:[^/:?#]{1,255}\.)?(?:feedburner\.com|feedsportal\.com|doubleclick\.net|google-analytics\.com|googletagmanager\.com|gravatar\.com|scorecardresearch\.com|quantserve\.com|statcounter\.com|histats\.com|amung\.us|(?:stats|pixel)\.(?:wp|wordpress)\.com)(?=$|[/:?#])/i;
const TRACKER_PATH =
  /(?:^|\/)(?:(?:pixel|beacon|counter|icons?|emoji|emoticons?|smil(?:eys?|ies))\/|(?:pixel|count|counter|track|tracker|tracking|beacon|open|hit|piwik|matomo|sitepagethumbnail)\.(?:gif|png|jpe?g|php|aspx?|cgi)(?=$|[?#]))/i;
const isUseless = (src: string) => TRACKER_HOST.test(src) || TRACKER_PATH.test(src) || isPlaceholder(src);

/** Images no wider or higher, in CSS pixels, are signs. */
const MIN_SIZE = 50;
/** The widest image that is taken where there is a choice, in CSS pixels; wider ones are left to `srcset`. */
const WANTED_WIDTH = 1200;

/** Images of a text among which one is looked for. */
const MAX_IMAGES = 5;

/** Small forms of images, as systems name them, and their larger ones. */
const THUMBNAILS: readonly (readonly [RegExp, string])[] = [
  // NukeViet
  [/\/assets\/([\w-]{1,80}\/\d{4}_\d\d\/)/, '/uploads/$1'],
  // Liferay
  [/(\/o\/adaptive-media\/image\/\d{1,20}\/)Thumbnail-[^/]{1,80}/, '$1Preview-1000x0'],
  // WordPress: what is wider than 600 pixels is large enough.
  [/-[1-5]?\d\dx\d{2,3}(\.\w{3,4})(?=$|\?)/, '$1'],
  // Drupal
  [/(\/files)\/styles\/[\w-]{0,80}(?:thumb|small|teaser|square)[\w-]{0,80}\/public\//i, '$1/'],
  // Blogger
  [/(\.(?:bp\.blogspot|googleusercontent)\.com\/.{1,200}\/)s72(?:-w\d{1,4}-h\d{1,4})?-c\//, '$1s1200/'],
];

/**
 * Images that may be shown, the likeliest first, each once: larger forms before small ones.
 *
 * @param base The URL of the response, where relative URLs start.
 * @param home The item's own page, where they start instead if it is on another site, or else may.
 */
export function usableImages(
  rawImages: readonly RawImage[],
  base: string,
  home = base,
): readonly NewsImage[] {
  const starts = originOf(home) === originOf(base) ? [base, home] : [home];
  const found = new Map<string, NewsImage>();
  for (const { src, alt = '', width, height, sizes = [] } of rawImages) {
    const isSmall = Math.min(width ?? Infinity, height ?? Infinity) <= MIN_SIZE;
    if (!src || isSmall || isUseless(src)) continue;
    for (const start of starts) {
      const url = toImageUrl(src, start);
      if (!url || found.has(url)) continue;
      const larger = enlarged(url);
      if (larger !== url && !found.has(larger)) found.set(larger, { src: larger, alt });
      const srcset = sizes.flatMap((size) => {
        const each = toImageUrl(size.src, start);
        return each ? [`${each} ${size.width}w`] : [];
      });
      found.set(url, {
        src: url,
        alt,
        ...(width && { width }),
        ...(height && { height }),
        ...(srcset.length > 1 && { srcset: srcset.join(', ') }),
      });
    }
  }
  return [...found.values()];
}

const originOf = (url: string) => /^\w+:\/\/[^/?#]*/.exec(url)?.[0];

/** Of several sizes of one image the largest that is not too large. */
export function bestSize<T extends { readonly width?: number | undefined }>(
  sizes: readonly T[],
): T | undefined {
  const rank = ({ width = 0 }: T) => (width <= WANTED_WIDTH ? -width : width);
  return [...sizes].sort((one, other) => rank(one) - rank(other))[0];
}

const IMAGE_TAG = /<(img|amp-img|source)\b[^<>]*>/gi;
const HIDDEN =
  /(?:display\s?:\s?none|visibility\s?:\s?hidden|(?:^|[\s;])(?:width|height)\s?:\s?[01](?:px|;|$))/i;
const CANDIDATE = /([^\s,]\S{0,2000}[^\s,])\s{1,9}(\d{1,5})w/g;

/** The images of HTML in the order of its text, without making nodes of it. */
export function imagesIn(source: string): RawImage[] {
  const found: RawImage[] = [];
  /** Of the `<source>`s before an `<img>`. */
  let offered: readonly ImageSize[] = [];
  IMAGE_TAG.lastIndex = 0;
  for (let match: RegExpExecArray | null; (match = IMAGE_TAG.exec(source));) {
    const [tag, name = ''] = match;
    const attributes = parseAttributes(tag);
    const get = (attribute: string) => attributes.get(attribute);
    const names = [...attributes.keys()];
    const sizes = sizesIn(imageSets(get, names));
    if (name.toLowerCase() === 'source') {
      if (!get('src') && /^(?:image\/|$)/.test(get('type') ?? '')) offered = [...offered, ...sizes];
      continue;
    }
    const [src] = imageSources(get, names);
    const all = sizes.length ? sizes : offered;
    offered = [];
    const isHidden = HIDDEN.test(get('style') ?? '') || get('width') === '0' || get('height') === '0';
    const best = bestSize(all);
    if (isHidden || !(src ?? best)) continue;
    const own = { src: src ?? best!.src, width: pixels(get('width')), height: pixels(get('height')) };
    // The size in which the text shows it may be small.
    const isLarger = !!best && (!src || (!!own.width && best.width > own.width));
    found.push({
      ...(isLarger ? best : own),
      alt: get('alt'),
      sizes: all,
    });
    if (found.length === MAX_IMAGES) break;
  }
  return found;
}

/** The candidates of a `srcset` that tell their widths. */
export const sizesIn = (sets: readonly string[]): ImageSize[] =>
  sets.flatMap((set) =>
    [...set.matchAll(CANDIDATE)].map(([, src = '', width]) => ({ src, width: Number(width) })),
  );

/** `undefined` for what is no plain number of pixels. */
export const pixels = (value: unknown): number | undefined => {
  const number = parseInt(String(value), 10);
  return number > 0 && !String(value).includes('%') ? number : undefined;
};

function enlarged(url: string): string {
  const [pattern, form] = THUMBNAILS.find(([small]) => small.test(url)) ?? [];
  return pattern && form ? url.replace(pattern, form) : url;
}
