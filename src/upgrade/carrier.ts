import { pageUrl } from '../sanitize/urls.js';
import { CARRIER_ATTRIBUTE } from './attribute.js';

/** What an element class tells about its carriers. */
export interface UpgradableClass {
  readonly observedAttributes?: readonly string[];
  /** Attributes that the carrier's own content or link implies, where it does not give them. Default: a link's URL is the `src`. */
  attributesFrom?(carrier: HTMLElement): Readonly<Record<string, string>>;
}

/** Without a meaning of their own: replaced by the element, which takes their id and class. */
const BOXES = 'article,center,div,p,section,span';

/** Structural, or allowed in one parent only: the element is put inside them. */
const CONTAINERS = 'aside,caption,dd,dt,fieldset,figcaption,footer,form,header,li,main,nav,td,th';

/** With a meaning of their own: they become the element's light DOM as they are. */
const CONTENT = 'a,blockquote,dl,figure,iframe,img,menu,ol,pre,table,ul';

/** Whether such an element can be a carrier. */
export const isSupported = (carrier: Element): carrier is HTMLElement =>
  carrier.matches(`${BOXES},${CONTAINERS},${CONTENT}`);

/** Whether an editor has it open: a change would be saved with the document. */
export const isBeingEdited = (carrier: HTMLElement): boolean =>
  carrier.isContentEditable || document.designMode === 'on';

/**
 * Puts the element that a carrier asks for in its place, with the carrier's content as light DOM. A plain box is replaced; a
 * list, a table or a link becomes the light DOM itself; a cell or a list item stays around the element.
 *
 * @param carrier In a document, completely parsed.
 * @param tag Of a registered element.
 * @param elementClass Of the same. Only attributes that it observes are taken from `data-*`, as editors' filters let every
 *   `data-*` pass.
 */
export function replaceCarrier(carrier: HTMLElement, tag: string, elementClass: UpgradableClass): void {
  const element = document.createElement(tag);
  const isBox = carrier.matches(BOXES);
  const isContent = carrier.matches(CONTENT);
  const content = isContent ? [carrier] : [...carrier.childNodes];
  const focused = document.activeElement;
  copySettings(element, carrier, elementClass);
  if (isBox) copyAttributes(element, carrier);
  else ['lang', 'dir'].forEach((name) => copyAttribute(element, carrier, name));
  element.setAttribute(CARRIER_ATTRIBUTE, tag);
  carrier.removeAttribute(CARRIER_ATTRIBUTE);
  if (isBox || isContent) carrier.before(element);
  else carrier.append(element);
  content.forEach((node) => move(node, element));
  if (isBox) carrier.remove();
  if (focused !== document.activeElement && element.contains(focused)) {
    (focused as HTMLElement).focus({ preventScroll: true });
  }
}

/** The element's own attributes: from the carrier's `data-*`, and from what the carrier is. */
function copySettings(element: HTMLElement, carrier: HTMLElement, elementClass: UpgradableClass): void {
  const { observedAttributes = [], attributesFrom = linkAsSrc } = elementClass;
  const take = (from: string, to: string): void => {
    const value = carrier.getAttribute(from);
    carrier.removeAttribute(from);
    if (value !== null) element.setAttribute(to, value);
  };
  // The element alone sets its state.
  observedAttributes.filter((name) => name !== 'state').forEach((name) => take(`data-${name}`, name));
  // Two editors and one CMS rewrite whatever is called src.
  take('data-feed', 'src');
  const implied = attributesFrom(carrier);
  Object.keys(implied).forEach((name) => {
    if (!element.hasAttribute(name)) element.setAttribute(name, implied[name]!);
  });
}

function linkAsSrc(carrier: HTMLElement): Readonly<Record<string, string>> {
  const url = carrier instanceof HTMLAnchorElement ? pageUrl(carrier.href) : undefined;
  return url ? { src: url } : {};
}

/** Everything else that the page has written on a box: id and class, language, its own data attributes. */
function copyAttributes(element: HTMLElement, box: HTMLElement): void {
  for (const name of box.getAttributeNames()) {
    // Strict policies forbid scripts and styles in attributes; `state` is the element's own.
    if (!/^(on.*|style|state)$/.test(name)) copyAttribute(element, box, name);
  }
  const { cssText } = box.style;
  if (cssText) element.style.cssText = cssText;
}

function copyAttribute(to: Element, from: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value !== null && !to.hasAttribute(name)) to.setAttribute(name, value);
}

/** `moveBefore`, where there is one, does not reload a frame with a map or video. */
function move(node: Node, to: Element & { moveBefore?: (node: Node, before: null) => void }): void {
  if (to.moveBefore) to.moveBefore(node, null);
  else to.append(node);
}
