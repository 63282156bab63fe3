import { pageUrl } from '../html/urls.js';
import { MARK } from './mark.js';
import { regionsOf } from './regions-of.js';

/** Mean nothing by themselves: the block takes their place, their name and their class. */
const BOXES = 'article,center,div,p,section,span';

/** Are a place in the page, or can stand in no other one: the block stands within them. */
const PLACES = 'aside,caption,dd,dt,fieldset,figcaption,footer,form,header,li,main,nav,td,th';

/** Mean something of their own: they become the block's content as they are. */
const CONTENT = 'a,blockquote,dl,figure,iframe,img,menu,ol,pre,table,ul';

/** Whether a block can be made of such an element. */
export const isFit = (carrier: Element): carrier is HTMLElement =>
  carrier.matches(`${BOXES},${PLACES},${CONTENT}`);

/** Whether somebody is writing here: what is moved while an editor holds it would be saved like that. */
export const isBeingEdited = (carrier: HTMLElement): boolean =>
  carrier.isContentEditable || document.designMode === 'on';

/**
 * Makes the block of a carrier, in its place and with its content. A plain box gives way; a list, a table or a link becomes
 * the block's content as it is; a cell or an item stays around it.
 *
 * @param carrier In a document, completely parsed.
 * @param tag Of a registered element.
 * @param settings The attributes that this element knows: only they are taken from `data-*`, as an editor's filter lets
 *   every `data-*` pass.
 */
export function fillPlace(carrier: HTMLElement, tag: string, settings: readonly string[]): void {
  const block = document.createElement(tag);
  const isBox = carrier.matches(BOXES);
  const isContent = carrier.matches(CONTENT);
  const content = isContent ? [carrier] : [...carrier.childNodes];
  const focused = document.activeElement;
  settle(block, carrier, settings);
  if (isBox) takeOver(block, carrier);
  else ['lang', 'dir'].forEach((name) => copy(block, carrier, name));
  block.setAttribute(MARK, tag);
  carrier.removeAttribute(MARK);
  if (isBox || isContent) carrier.before(block);
  else carrier.append(block);
  content.forEach((node) => move(node, block));
  if (isBox) carrier.remove();
  if (focused !== document.activeElement && block.contains(focused)) {
    (focused as HTMLElement).focus({ preventScroll: true });
  }
}

/** Takes the block's attributes from the carrier's `data-*`, and what only the carrier itself can tell. */
function settle(block: HTMLElement, carrier: HTMLElement, settings: readonly string[]): void {
  const take = (name: string, to: string): void => {
    const value = carrier.getAttribute(name);
    carrier.removeAttribute(name);
    if (value !== null) block.setAttribute(to, value);
  };
  settings.forEach((name) => take(`data-${name}`, name));
  // Two editors and one host rewrite whatever is called src.
  take('data-feed', 'src');
  if (block.localName === 'weather-regions') {
    const regions = block.hasAttribute('regions') ? '' : regionsOf(carrier);
    if (regions) block.setAttribute('regions', regions);
  } else if (carrier instanceof HTMLAnchorElement && !block.hasAttribute('src')) {
    // Where the reader would come to by it. A link in place of the weather leads to a page, not to data.
    const url = pageUrl(carrier.href);
    if (url) block.setAttribute('src', url);
  }
}

/** Everything else that the page has written on a box: its name and class, its language, marks of its own. */
function takeOver(block: HTMLElement, box: HTMLElement): void {
  for (const name of box.getAttributeNames()) {
    // Scripts and styles in attributes are what strict pages forbid; `state` is the block's own to say.
    if (!/^(on.*|style|state)$/.test(name) && !block.hasAttribute(name)) copy(block, box, name);
  }
  const { cssText } = box.style;
  if (cssText) block.style.cssText = cssText;
}

function copy(to: Element, from: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value !== null && !to.hasAttribute(name)) to.setAttribute(name, value);
}

/** A frame with a map or film in it is not loaded again, where the browser can do so. */
function move(node: Node, to: Element & { moveBefore?: (node: Node, before: null) => void }): void {
  if (to.moveBefore) to.moveBefore(node, null);
  else to.append(node);
}
