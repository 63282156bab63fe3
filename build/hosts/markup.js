import { xml } from './xml.js';

/**
 * What stands in a block before its script has run: a link to the same thing elsewhere.
 *
 * @param {Pick<import('./elements.js').HostElement, 'fallback'>} element
 * @param {'vi' | 'en'} [language]
 */
export function fallbackLink({ fallback }, language = 'vi') {
  return `<a href="${xml(fallback.href)}">${xml(fallback[language])}</a>`;
}

/**
 * One line that any editor keeps: an ordinary tag, which the script turns into the element (`npm run snippets:check`).
 *
 * @param {import('./elements.js').HostElement} element
 */
export function snippet(element) {
  const settings = Object.entries(element.example)
    // DNN and two editors rewrite whatever is called src.
    .map(([name, value]) => ` data-${name === 'src' ? 'feed' : name}="${xml(value)}"`)
    .join('');
  return `<div data-portlet="${element.tag}"${settings}>${fallbackLink(element)}</div>`;
}

/**
 * The element itself, for pages that no editor's filter touches.
 *
 * @param {import('./elements.js').HostElement} element
 */
export function elementMarkup(element) {
  const settings = Object.entries(element.example)
    .map(([name, value]) => ` ${name}="${xml(value)}"`)
    .join('');
  return `<${element.tag}${settings}>${fallbackLink(element)}</${element.tag}>`;
}
