import { toNfc } from '../platform/unicode.js';
import { isElement, MEDIA, rename, unwrap } from './blocks.js';
import type { Annotations } from './annotations.js';

/** White space and zero-width characters that do more than separate two words. */
const PADDING = /[\t\n\r\f\u2000-\u200b\u202f\u205f\u3000\ufeff]|[ \u00a0]{2,}|\u00a0/;
const SPACES = /[\s\u200b]+/g;

/** Selects elements that mean nothing once there is nothing in them. */
const FORMATS =
  'a,abbr,b,bdi,bdo,cite,code,del,dfn,em,i,ins,kbd,mark,q,s,samp,small,span,strong,sub,sup,u,var';

/**
 * Tidies what stands within lines: padding by non-breaking spaces, line breaks at the ends, formats around nothing, and spans
 * that only set a font or a colour, or stand for `strong` or `em`.
 */
export function tidyInline(block: Element, annotations: Annotations): void {
  if (block.matches('pre')) return;
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) tidyText(walker.currentNode as Text);

  block.querySelectorAll(FORMATS).forEach((element) => tidyFormat(element, annotations));
  trim(block, 'firstChild');
  trim(block, 'lastChild');
}

/** A single non-breaking space behind a number keeps its unit with it. */
function tidyText(text: Text): void {
  const { data } = text;
  const composed = /[\u0300-\u036f]/.test(data) ? toNfc(data) : data;
  if (composed === data && !PADDING.test(data)) return;
  if (text.parentElement!.closest('pre')) return;
  text.data = composed.replace(SPACES, (run, at: number) => {
    if (run === '\u00a0' && /\d/.test(composed.charAt(at - 1))) return run;
    return /^[\u200b\ufeff]+$/.test(run) ? '' : ' ';
  });
}

function tidyFormat(element: Element, annotations: Annotations): void {
  const { textContent: text } = element;
  const isPlace = element.hasAttribute('id');
  if (!/\S/.test(text ?? '') && !isPlace) {
    if (!text && !element.querySelector(`${MEDIA},br`)) return element.remove();
    if (!element.querySelector(MEDIA)) return unwrap(element);
  }
  if (element.localName === 'a' && !isPlace && !element.hasAttribute('href')) return unwrap(element);
  if (element.localName !== 'span' || annotations.of(element).marker) return;
  const { bold, italic } = annotations.of(element);
  const meaning = bold ? 'strong' : italic ? 'em' : undefined;
  if (meaning && !element.closest('th,h1,h2,h3,h4,h5,h6')) rename(element, meaning);
  else if (!element.hasAttributes()) unwrap(element);
}

/** Removes spaces and line breaks at one end of a block. */
export function trim(block: Element, end: 'firstChild' | 'lastChild'): void {
  let node: Node | null = block[end];
  while (node) {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      text.data = end === 'firstChild' ? text.data.trimStart() : text.data.trimEnd();
      if (text.data) return;
    } else if (!isElement(node)) return;
    else if (node.localName !== 'br') {
      if (!node.matches(FORMATS) || !node.firstChild) return;
      node = node[end];
      continue;
    }
    const parent: Node = node.parentNode!;
    node.parentNode!.removeChild(node);
    node = block[end];
    if (parent !== block && !parent.firstChild) parent.parentNode!.removeChild(parent);
  }
}
