import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { imageSrcset, mediaUrl, pageUrl } from '../sanitize/urls.js';
import { parseDate } from '../news/date.js';
import type { NewsDate, NewsItem, NewsImage } from '../news/news-item.js';
import { normalizeText } from '../news/text.js';

/** Elements that hold one story each. Of nested ones the innermost counts. */
const ITEM_SELECTOR = 'li, article, tr';
const DATE = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
/** Attributes that items are read from. */
const ATTRIBUTES = ['alt', 'data-src', 'datetime', 'height', 'href', 'src', 'srcset', 'width'];

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
export function readLightDomItems(element: Element): readonly NewsItem[] {
  return [...element.querySelectorAll(ITEM_SELECTOR)]
    .filter((holder) => !holder.querySelector(ITEM_SELECTOR))
    .map(readItem)
    .filter((item) => item !== undefined);
}

function readItem(holder: Element): NewsItem | undefined {
  const links = [...holder.querySelectorAll('a')].filter((link) => textOf(link));
  const link = links.sort((one, other) => textOf(other).length - textOf(one).length)[0];
  const url = link && pageUrl(link.getAttribute('href') ?? '', document.baseURI);
  if (!url) return undefined;
  const title = textOf(link);
  const published = readPublished(holder, title);
  const summary = readSummary(holder, link);
  return {
    id: url,
    title,
    url,
    ...(published && { published }),
    ...(summary && { summary }),
    images: [...holder.querySelectorAll('img')].map(readImage).filter((image) => image !== undefined),
    authors: [],
    categories: [],
    attachments: [],
  };
}

/** From a `<time>`, else from a date in figures beside the title. */
function readPublished(holder: Element, title: string): NewsDate | undefined {
  const time = holder.querySelector('time');
  const beside = textOf(holder).replace(title, '');
  return (
    parseDate(time?.getAttribute('datetime')) ??
    parseDate(time?.textContent) ??
    parseDate(DATE.exec(beside)?.[0])
  );
}

/** The longest paragraph that is neither the title nor the date. */
function readSummary(holder: Element, link: Element): string {
  return [...holder.querySelectorAll('p, div, td')]
    .filter((part) => !part.contains(link) && !part.querySelector('p, div, time, img'))
    .map(textOf)
    .reduce(
      (longest, text) =>
        text.length > longest.length && text.replace(DATE, '').length > 20 ? text : longest,
      '',
    );
}

function readImage(image: HTMLImageElement): NewsImage | undefined {
  const src = mediaUrl(image.getAttribute('data-src') ?? image.getAttribute('src') ?? '', document.baseURI);
  if (!src) return undefined;
  const number = (name: string) => Number(image.getAttribute(name)) || undefined;
  const [width, height] = [number('width'), number('height')];
  const srcset = imageSrcset(image.getAttribute('srcset') ?? '', document.baseURI);
  return {
    src,
    alt: image.alt,
    ...(width && { width }),
    ...(height && { height }),
    ...(srcset && { srcset }),
  };
}

const textOf = (element: Element) => normalizeText(element.textContent!);
