import { attributesOf } from './allow-lists.js';
import { imageSets, imageSources } from './image-sources.js';
import type { IdMap } from './ids.js';
import { nativeAttribute } from '../platform/native-dom.js';
import { imageSrcset, imageUrl, mediaUrl } from './media-urls.js';
import { fragmentOf } from './url-parts.js';
import { linkUrl, pageUrl } from './urls.js';

const PLAYER = Object.entries({ controls: '', preload: 'none' });
/** Set on every element of the name, before any attribute that makes it load. */
const PRESET: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['img', Object.entries({ loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' })],
  ['audio', PLAYER],
  ['video', PLAYER],
]);

const NUMERIC = /^(?:width|height|colspan|rowspan|span|start|value)$/;

/** Copies the allowed attributes, with URLs made absolute against `base`. */
export function copyAttributes(from: Element, to: Element, base: string, ids: IdMap): void {
  const element = to.localName;
  const set = (name: string, value: string) => to.setAttribute(name, value);
  PRESET.get(element)?.forEach(([name, value]) => set(name, value));
  if (!Element.prototype.hasAttributes.call(from)) return;

  const get = (name: string) => nativeAttribute(from, name);
  const names = Element.prototype.getAttributeNames.call(from);
  const setFirst = (
    name: string,
    values: readonly (string | null)[],
    check: (value: string, base: string) => string | undefined,
  ) => {
    const url = values.map((value) => value && check(value, base)).find(Boolean);
    if (url) set(name, url);
  };

  const isLoadedLate = names.some((name) => name.startsWith('data-'));
  attributesOf(element).forEach((name) => {
    if (!isLoadedLate && !names.includes(name)) return;
    const value = get(name);
    if (name === 'src' && element === 'img') setFirst(name, imageSources(get, names), imageUrl);
    else if (name === 'src') setFirst(name, [get('data-src'), value], mediaUrl);
    else if (name === 'srcset') setFirst(name, imageSets(get, names), imageSrcset);
    else if (value === null) return;
    else if (name === 'href') setLink(to, value, base, ids);
    else if (name === 'poster') setFirst(name, [get('data-poster'), value], mediaUrl);
    else if (name === 'cite') setFirst(name, [value], pageUrl);
    else if (name === 'headers') ids.addList(value, to, name);
    else if (!NUMERIC.test(name) || /^\d{1,5}$/.test(value)) set(name, value);
  });

  const name = get('id') || (element === 'a' && get('name'));
  if (name) ids.register(name, to);
}

function setLink(link: Element, value: string, base: string, ids: IdMap): void {
  const url = linkUrl(value, base);
  const fragment = url && fragmentOf(url, base);
  if (fragment !== undefined) ids.addLink(fragment, link);
  else if (url) linkAway(link, url);
}

/** Sets a link's URL. Other sites get neither the page's window nor its URL. */
export function linkAway(link: Element, url: string): void {
  const href = linkUrl(url);
  if (href) link.setAttribute('href', href);
  if (/^http/.test(url) && !`${url}/`.startsWith(`${location.origin}/`))
    link.setAttribute('rel', 'noopener noreferrer');
}
