import { whenDoctorWanted } from './doctor/wanted.js';
import { blocksOf, toBlock } from './preload/block.js';
import type { Block } from './preload/block.js';
import { featuredNews } from './preload/featured-news.js';
import { htmlPortlet } from './preload/html-portlet.js';
import { newsArticle } from './preload/news-article.js';
import { preload, warnUnavailable } from './preload/start.js';
import { weatherRegions } from './preload/weather-regions.js';
import { CARRIER_ATTRIBUTE, isCarrier, OBSERVED, tagOf } from './upgrade/attribute.js';
import { observe } from './upgrade/observe.js';

const elements = [featuredNews, htmlPortlet, newsArticle, weatherRegions];
const tags = elements.map(({ tag }) => tag);
const requested = new Set<string>();
let scan = (): void => {};
let upgrading: Promise<typeof import('./upgrade/upgrade.js')> | undefined;

/** Fetches an element, with what these blocks of it need, unless it is defined or under way. */
function load(tag: string, blocks: readonly Block[]): void {
  const element = elements.find((known) => known.tag === tag);
  if (!element || !blocks.length || requested.has(tag) || customElements.get(tag)) return;
  requested.add(tag);
  preload(element, blocks).then(
    () => scan(),
    (error: unknown) => {
      // The next one of its kind on the page is another chance.
      requested.delete(tag);
      warnUnavailable(tag, error);
    },
  );
}

// A server may import it, and has no page.
if (typeof document !== 'undefined') {
  // All blocks of a kind together, so that what they ask for can be one request.
  tags.forEach((tag) => load(tag, blocksOf(tag)));

  /** Fetches what an element or carrier of the page needs and nothing has fetched yet: its definition, and the upgrading of carriers. */
  scan = observe([`[${CARRIER_ATTRIBUTE}]`, ...tags].join(), OBSERVED, (element) => {
    const carrier = isCarrier(element);
    const tag = carrier ? tagOf(element) : element.localName;
    load(tag, [toBlock(element)]);
    if (!carrier) return;
    upgrading ??= import('./upgrade/upgrade.js');
    upgrading.then(
      ({ upgradeCarrier }) => upgradeCarrier(element, tags),
      (error: unknown) => {
        upgrading = undefined;
        warnUnavailable(tag, error);
      },
    );
  });

  // Where nobody asks for the doctor, nothing of it is loaded, and the console cannot call it.
  whenDoctorWanted(() => void import('./doctor/index.js'));
}
