import { parseAnyDate } from '../date-forms.js';
import type { RawItem } from '../raw-item.js';
import { normalizeText } from '../text.js';

const TITLE = '.asset-title,.header-title,.component-title';
const CONTENT = '.asset-content';
/** What the publisher sets around an asset of each kind. */
const BODY = '.journal-content-article,.entry-body,.wiki-body';
/** The first that tells a day counts. */
const DATES = ['.metadata-publish-date', '.metadata-create-date', '.asset-metadata,.asset-details,time'];

/**
 * Stories that Liferay's Asset Publisher shows whole, one below the other, with titles that lead nowhere. They have no page of their
 * own: no link in their texts is taken for one. None where a title is a link; the general finder reads those.
 */
export function read(root: Element): RawItem[] {
  const stories = [...root.querySelectorAll('.asset-full-content')].map((asset) => {
    const isBeside = (element: Element) => !element.closest(CONTENT);
    const inside = (selector: string) => [...asset.querySelectorAll(selector)].filter(isBeside);
    const heading = inside(TITLE)[0] ?? titleBefore(asset);
    const content = asset.querySelector(CONTENT);
    const dates = DATES.flatMap(inside).map(({ textContent }) => parseAnyDate(textContent));
    return {
      hasLink: !!heading && (heading.matches('a *,a') || !!heading.querySelector('a[href]')),
      title: normalizeText(heading?.textContent ?? ''),
      published: dates.find(Boolean),
      body: (content?.querySelector(BODY) ?? content)?.innerHTML ?? '',
    };
  });
  if (stories.some(({ hasLink }) => hasLink)) return [];
  return stories.filter(({ title }) => title);
}

/** Liferay 6 writes it before the asset. */
function titleBefore(asset: Element): Element | undefined {
  for (
    let at = asset.previousElementSibling;
    at && !at.matches('.asset-full-content,.separator');
    at = at.previousElementSibling
  ) {
    const title = at.matches(TITLE) ? at : at.querySelector(TITLE);
    if (title) return title;
  }
  return undefined;
}
