import { scrollToFragment } from '../portlet/fragment-links.js';
import { safeHtml } from '../sanitize/safe-html.js';
import { scrollByKeyboard } from './scroll-by-keyboard.js';
import type { HtmlFragment } from './sources/parse-fragment.js';

export { parseFragment } from './sources/parse-fragment.js';

/** What a text needs to be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A fragment, cleaned, as one element. @param headingLevel Of its highest heading. Throws where nothing of it can be shown. */
export function createContent({ source, base }: HtmlFragment, headingLevel: number): HTMLElement {
  const content = document.createElement('div');
  content.className = 'fetched';
  content.setAttribute('part', 'content');
  content.addEventListener('click', scrollToFragment);
  content.append(safeHtml(source, { base, headingLevel }));
  if (!VISIBLE.test(content.textContent) && !content.querySelector('img,video,audio,hr')) {
    throw new TypeError('nothing of it can be shown');
  }
  scrollByKeyboard(content);
  return content;
}
