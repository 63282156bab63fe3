import { fragmentName, linkAddress, mediaAddress, pageAddress, pictureAddress } from './addresses.js';
import { attributesOf } from './allow-lists.js';
import type { Names } from './names.js';
import { attribute } from './nodes.js';
import { cleanSrcset } from './srcset.js';

const PLAYER = Object.entries({ controls: '', preload: 'none' });
/** Set on every element of the name, before any attribute that makes it load. */
const OURS: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['img', Object.entries({ loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' })],
  ['audio', PLAYER],
  ['video', PLAYER],
]);

const NUMERIC = /^(?:width|height|colspan|rowspan|span|start|value)$/;

/** Gives a new element what it may have of a foreign one's attributes, with addresses made absolute against `base`. */
export function copyAttributes(from: Element, to: Element, base: string, names: Names): void {
  const element = to.localName;
  const set = (name: string, value: string) => to.setAttribute(name, value);
  OURS.get(element)?.forEach(([name, value]) => set(name, value));
  if (!Element.prototype.hasAttributes.call(from)) return;

  /** Pages that load pictures late keep the true address in `data-src`, and a placeholder in `src`. */
  const setAddress = (name: string, clean: (value: string, base: string) => string | undefined) => {
    const sources = [attribute(from, `data-${name}`), attribute(from, name)];
    const address = sources.map((source) => source && clean(source, base)).find(Boolean);
    if (address) set(name, address);
  };

  attributesOf(element).forEach((name) => {
    const value = attribute(from, name);
    if (name === 'src') setAddress(name, element === 'img' ? pictureAddress : mediaAddress);
    else if (name === 'srcset') setAddress(name, cleanSrcset);
    else if (value === null) return;
    else if (name === 'href') setLink(to, value, base, names);
    else if (name === 'poster') setAddress(name, mediaAddress);
    else if (name === 'cite') setAddress(name, (source) => pageAddress(source, base)?.href);
    else if (name === 'headers') names.list(value, to, name);
    else if (!NUMERIC.test(name) || /^\d{1,5}$/.test(value)) set(name, value);
  });

  const name = attribute(from, 'id') || (element === 'a' && attribute(from, 'name'));
  if (name) names.bear(name, to);
}

function setLink(link: Element, value: string, base: string, names: Names): void {
  const url = linkAddress(value, base);
  const fragment = url && fragmentName(url, base);
  if (fragment !== undefined) names.link(fragment, link);
  else if (url) linkAway(link, url);
}

/** Lets a link lead out of the fragment. Another site learns nothing of the page: neither its window nor its address. */
export function linkAway(link: Element, url: URL): void {
  link.setAttribute('href', url.href);
  if (/^http/.test(url.protocol) && url.origin !== location.origin)
    link.setAttribute('rel', 'noopener noreferrer');
}
