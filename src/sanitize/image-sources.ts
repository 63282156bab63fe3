/**
 * Where scripts that load images late put the URL, the likeliest first: lazysizes, lozad, LazyLoad of jQuery, Echo, bLazy, Unveil,
 * Cloudflare's Mirage, and the plugins of WordPress (Jetpack, WP Rocket, Smush, EWWW, a3, Avada, Elementor).
 */
const LAZY =
  'data-src data-original data-lazy-src data-lazy data-orig-src data-lazyload data-ll-src data-large_image data-echo data-cfsrc ' +
  'data-actualsrc data-real-src data-image data-img data-img-src data-img-url data-thumb data-thumbnail data-bg data-bg-image data-background ' +
  'data-background-image data-orig-file data-url';
const LAZY_SET = 'data-srcset data-lazy-srcset data-orig-srcset data-ll-srcset data-cfsrcset';
const LAZY_SOURCES = LAZY.split(' ');
const LAZY_SETS = LAZY_SET.split(' ');

/** File names of what stands there until the image is loaded. */
const PLACEHOLDER =
  /(?:^|\/)(?:(?:img|image|lazy)[-_]?)?(?:placeholder|blank|spacer|transparent|empty|pixel|1x1|clear|trans|grey|gray|loading|loader|ajax-loader|preloader|lazy|lazyload|lazy-load|no-?image|no-?photo|no-?thumb|no-?img|default-?(?:image|thumb|img))[-_\dx]{0,12}\.(?:gif|png|jpe?g|svg|webp)(?=$|[?#])/i;
/** One pixel, or a drawing of nothing. */
const PIXEL = /^data:image\/(?:svg|gif;base64,[^]{0,150}$|png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)/;

/** Every attribute that is read here. */
export const lazyAttributes: readonly string[] = [...LAZY_SOURCES, ...LAZY_SETS];

export const isPlaceholder = (url: string): boolean => PIXEL.test(url) || PLACEHOLDER.test(url);

type Get = (name: string) => string | null | undefined;

/** Most images are plain. */
const isLazy = (names: readonly string[]) => names.some((name) => name.startsWith('data-'));

/**
 * Whatever may be an image's URL, the likeliest first, without placeholders.
 *
 * @param get Reads an attribute.
 * @param names Of the attributes that there are.
 */
export function imageSources(get: Get, names: readonly string[]): string[] {
  return [...(isLazy(names) ? LAZY_SOURCES : []), 'src'].flatMap((name) => {
    const url = get(name)?.trim();
    // What is no file's name is a setting of the script, or JSON.
    return url && /[./]/.test(url) && !/^[{[]/.test(url) && !isPlaceholder(url) ? [url] : [];
  });
}

/** The same for a choice of sizes. */
export const imageSets = (get: Get, names: readonly string[]): string[] =>
  [...(isLazy(names) ? LAZY_SETS : []), 'srcset'].flatMap((name) => get(name) || []);

/** The URL of a background image in a `style` attribute. */
export const backgroundUrl = (style: string): string | undefined =>
  /background(?:-image)?:[^;]{0,200}?url\(["']?([^"')]{1,2000})/i.exec(style.replace(/\s+/g, ''))?.[1];
