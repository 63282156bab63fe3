import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { normalizeItems } from '../news/items.js';
import type { NewsItem } from '../news/news-item.js';
import { LazyModule } from '../platform/lazy-module.js';

const storyMarkup = new LazyModule(() => import('../news/story-markup.js'));

const NONE: readonly NewsItem[] = [];

/** Elements that hold one story each. Of nested ones the innermost counts. */
const ITEM_SELECTOR = 'li, article, tr';
/** Attributes that items are read from. */
const ATTRIBUTES = [
  'alt',
  'data-original',
  'data-src',
  'datetime',
  'height',
  'href',
  'src',
  'srcset',
  'title',
  'width',
];

/**
 * The stories in an element's light DOM: a list of links by the page's author, editor or server. They are read when first
 * asked for, and again after the light DOM has changed.
 */
export class LightDomItems implements ReactiveController {
  private items: readonly NewsItem[] | undefined;
  private observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Reads them, where there may be any. Until it has come the page's own list stays as it is. */
  get lazyModule(): typeof storyMarkup | undefined {
    return this.host.querySelector('a[href]') ? storyMarkup : undefined;
  }

  get value(): readonly NewsItem[] {
    const markup = this.lazyModule?.value;
    return markup ? (this.items ??= readItems(this.host, markup)) : NONE;
  }

  hostConnected(): void {
    this.items = undefined;
    this.observer ??= new MutationObserver((records) => {
      // The element's own attributes change too.
      if (records.every(({ target, type }) => target === this.host && type === 'attributes')) return;
      this.items = undefined;
      this.host.requestUpdate();
    });
    this.observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
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
