import { normalizeItems } from '../news/items.js';
import type { NewsItem } from '../news/news-item.js';
import { LazyModule } from '../platform/lazy-module.js';
import type { SlottedContent } from '../portlet/slotted-content.js';

const storyMarkup = new LazyModule(() => import('../news/story-markup.js'));

const NONE: readonly NewsItem[] = [];

/** Elements that hold one story each. Of nested ones the innermost counts. */
const ITEM_SELECTOR = 'li, article, tr';

/**
 * The stories in an element's light DOM: a list of links by the page's author, editor or server. They are read when first
 * asked for, and again after the light DOM has changed.
 */
export class LightDomItems {
  private items = NONE;
  private version: number | undefined;

  constructor(
    private readonly host: Element,
    private readonly slotted: SlottedContent,
  ) {}

  /** Reads them, where there may be any. Until it has come the page's own list stays as it is. */
  get lazyModule(): typeof storyMarkup | undefined {
    return this.host.querySelector('a[href]') ? storyMarkup : undefined;
  }

  get value(): readonly NewsItem[] {
    const markup = this.lazyModule?.value;
    if (!markup) return NONE;
    const { version } = this.slotted;
    if (version !== this.version) this.items = readItems(this.host, markup);
    this.version = version;
    return this.items;
  }
}

/** The items of a list of links, each with or without date, image and summary; none where an element holds something else. */
function readItems(
  element: Element,
  { parseStory }: NonNullable<(typeof storyMarkup)['value']>,
): readonly NewsItem[] {
  const { baseURI } = document;
  const stories = [...element.querySelectorAll(ITEM_SELECTOR)]
    .filter((holder) => !holder.querySelector(ITEM_SELECTOR))
    .map((holder) => parseStory([holder], baseURI))
    .filter((story) => story !== undefined);
  return normalizeItems(stories, baseURI, { limit: Infinity, sort: 'source' });
}
