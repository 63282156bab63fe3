import { blocksOf, toBlock } from '../preload/block.js';
import { featuredNews } from '../preload/featured-news.js';
import { htmlPortlet } from '../preload/html-portlet.js';
import { newsArticle } from '../preload/news-article.js';
import { preload, warnOfLoss } from '../preload/start.js';
import type { Block } from '../preload/block.js';
import { weatherRegions } from '../preload/weather-regions.js';
import { CHANGES, isCarrier, MARK, tagOf } from './mark.js';
import { watch } from './watch.js';

const elements = [featuredNews, htmlPortlet, newsArticle, weatherRegions];
const tags = elements.map(({ tag }) => tag);
const asked = new Set<string>();
let placement: Promise<typeof import('./place.js')> | undefined;

/** Fetches an element, with what these blocks of it need, unless it is there or under way. */
function load(tag: string, blocks: readonly Block[]): void {
  const element = elements.find((known) => known.tag === tag);
  if (!element || !blocks.length || asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  preload(element, blocks).then(
    () => lookAgain(),
    (error: unknown) => {
      // The next one of its kind on the page is another chance.
      asked.delete(tag);
      warnOfLoss(tag, error);
    },
  );
}

// All blocks of a kind together, so that what they ask for can be one request.
tags.forEach((tag) => load(tag, blocksOf(tag)));

/** Fetches what an element or carrier of the page needs and nobody has yet: the block itself, and the placing of carriers. */
const lookAgain = watch([`[${MARK}]`, ...tags].join(), CHANGES, (element) => {
  const carrier = isCarrier(element);
  const tag = carrier ? tagOf(element) : element.localName;
  load(tag, [toBlock(element)]);
  if (!carrier) return;
  placement ??= import('./place.js');
  placement.then(
    ({ place }) => place(element, tags),
    (error: unknown) => {
      placement = undefined;
      warnOfLoss(tag, error);
    },
  );
});

// Where nobody asks for the doctor, nothing of it is loaded; in the console it is not within reach then.
if (/[?&]portlet-doctor\b/.test(location.search)) {
  void import('./doctor/offer.js').then(({ offerDoctor }) => offerDoctor(import.meta.url));
}
