import { attributesOf } from './allow-lists.js';
import { imageSets, imageSources } from './image-sources.js';
import type { IdMap } from './ids.js';
import { nativeAttribute } from '../platform/native-dom.js';
import { fragmentOf, imageSrcset, imageUrl, linkUrl, mediaUrl, pageUrl } from './urls.js';

const PLAYER = Object.entries({ controls: '', preload: 'none' });
/** Set on every element of the name, before any attribute that makes it load. */
const PRESET: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['img', Object.entries({ loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' })],
  ['audio', PLAYER],
  ['video', PLAYER],
]);

const NUMERIC = /^(?:width|height|colspan|rowspan|span|start|value)$/;

/** Copies the allowed attributes, with URLs made absolute against `base`. */
export function copyAttributes(from: Element, to: Element, base: string, names: IdMap): void {
  const element = to.localName;
  const set = (name: string, value: string) => to.setAttribute(name, value);
  PRESET.get(element)?.forEach(([name, value]) => set(name, value));
  if (!Element.prototype.hasAttributes.call(from)) return;

  const get = (name: string) => nativeAttribute(from, name);
  const setFirst = (
    name: string,
    values: readonly (string | null)[],
    check: (value: string, base: string) => string | undefined,
  ) => {
    const url = values.map((value) => value && check(value, base)).find(Boolean);
    if (url) set(name, url);
  };

  attributesOf(element).forEach((name) => {
    const value = get(name);
    if (name === 'src' && element === 'img') setFirst(name, imageSources(get), imageUrl);
    else if (name === 'src') setFirst(name, [get('data-src'), value], mediaUrl);
    else if (name === 'srcset') setFirst(name, imageSets(get), imageSrcset);
    else if (value === null) return;
    else if (name === 'href') setLink(to, value, base, names);
    else if (name === 'poster') setFirst(name, [get('data-poster'), value], mediaUrl);
    else if (name === 'cite') setFirst(name, [value], pageUrl);
    else if (name === 'headers') names.addList(value, to, name);
    else if (!NUMERIC.test(name) || /^\d{1,5}$/.test(value)) set(name, value);
  });

  const name = nativeAttribute(from, 'id') || (element === 'a' && nativeAttribute(from, 'name'));
  if (name) names.register(name, to);
}

function setLink(link: Element, value: string, base: string, names: IdMap): void {
  const url = linkUrl(value, base);
  const fragment = url && fragmentOf(url, base);
  if (fragment !== undefined) names.addLink(fragment, link);
  else if (url) linkAway(link, url);
}

/** Sets a link's URL. Other sites get neither the page's window nor its URL. */
export function linkAway(link: Element, url: string): void {
  const href = linkUrl(url);
  if (href) link.setAttribute('href', href);
  if (/^http/.test(url) && new URL(url).origin !== location.origin)
    link.setAttribute('rel', 'noopener noreferrer');
}
