import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { normalizeItems } from '../news/items.js';
import type { NewsItem } from '../news/news-item.js';
import { parseStory } from '../news/story-markup.js';

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

  get value(): readonly NewsItem[] {
    return (this.items ??= readLightDomItems(this.host));
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
function readLightDomItems(element: Element): readonly NewsItem[] {
  const stories = [...element.querySelectorAll(ITEM_SELECTOR)]
    .filter((holder) => !holder.querySelector(ITEM_SELECTOR))
    .map((holder) => parseStory([holder], document.baseURI))
    .filter((story) => story !== undefined);
  return normalizeItems(stories, document.baseURI, { limit: Infinity, sort: 'source' });
}
