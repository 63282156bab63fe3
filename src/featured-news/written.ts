import { imageSrcset, mediaUrl, pageUrl } from '../html/urls.js';
import { readDate } from '../news/date.js';
import type { NewsDate, NewsItem, NewsPicture } from '../news/news-item.js';
import { tidy } from '../news/text.js';

/** What holds one story each, as servers and editors write lists. The innermost counts. */
const HOLDERS = 'li, article, tr';
const DAY = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/**
 * The stories that the page's author, editor or server has written into an element as a list of links, each with or
 * without day, picture and lead. None where it holds something else: then that is for the reader as it stands.
 *
 * @param except The address of the feed itself: a link to it is no story.
 */
export function readWritten(element: Element, except: string | undefined): readonly NewsItem[] {
  return [...element.querySelectorAll(HOLDERS)]
    .filter((holder) => !holder.querySelector(HOLDERS))
    .map(readHolder)
    .filter((item): item is NewsItem => item !== undefined && item.url !== except);
}

function readHolder(holder: Element): NewsItem | undefined {
  const links = [...holder.querySelectorAll('a')].filter((link) => textOf(link));
  const link = links.sort((one, other) => textOf(other).length - textOf(one).length)[0];
  const url = link && pageUrl(link.getAttribute('href') ?? '', document.baseURI);
  if (!url) return undefined;
  const title = textOf(link);
  const published = readDay(holder, title);
  const summary = readLead(holder, link);
  return {
    id: url,
    title,
    url,
    ...(published && { published }),
    ...(summary && { summary }),
    pictures: [...holder.querySelectorAll('img')].map(readPicture).filter((picture) => picture !== undefined),
    authors: [],
    categories: [],
    attachments: [],
  };
}

/** A `<time>`, or a day of figures in what is written beside the title. */
function readDay(holder: Element, title: string): NewsDate | undefined {
  const time = holder.querySelector('time');
  const beside = textOf(holder).replace(title, '');
  return (
    readDate(time?.getAttribute('datetime')) ?? readDate(time?.textContent) ?? readDate(DAY.exec(beside)?.[0])
  );
}

/** The longest paragraph that is neither the title nor the day. */
function readLead(holder: Element, link: Element): string {
  return [...holder.querySelectorAll('p, div, td')]
    .filter((part) => !part.contains(link) && !part.querySelector('p, div, time, img'))
    .map(textOf)
    .reduce(
      (longest, text) => (text.length > longest.length && text.replace(DAY, '').length > 20 ? text : longest),
      '',
    );
}

function readPicture(image: HTMLImageElement): NewsPicture | undefined {
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

const textOf = (element: Element) => tidy(element.textContent!);
