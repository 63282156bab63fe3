import { CARRIER_ATTRIBUTE, isCarrier, OBSERVED, tagOf } from './upgrade/attribute.js';
import { observe } from './upgrade/observe.js';

/** How each element is fetched, by its tag. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'featured-news': () => import('./featured-news/define.js'),
  'html-portlet': () => import('./html-portlet/define.js'),
  'news-article': () => import('./news-article/define.js'),
  'weather-regions': () => import('./weather-regions/define.js'),
};

const tags = Object.keys(elements);
const requested = new Set<string>();
let upgrading: Promise<typeof import('./upgrade/upgrade.js')> | undefined;

/** Fetches what an element or carrier of the page needs and nothing has fetched yet: its definition, and the upgrading of carriers. */
const scan = observe([`[${CARRIER_ATTRIBUTE}]`, ...tags].join(), OBSERVED, (element) => {
  const carrier = isCarrier(element);
  const tag = carrier ? tagOf(element) : element.localName;
  if (tags.includes(tag) && !requested.has(tag) && !customElements.get(tag)) {
    requested.add(tag);
    elements[tag]!().then(
      () => scan(),
      (error: unknown) => {
        // The next one of its kind on the page is another chance.
        requested.delete(tag);
        warnUnavailable(tag, error);
      },
    );
  }
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
if (/[?&]portlet-doctor\b/.test(location.search)) {
  void import('./doctor/install.js').then(({ installDoctor }) => installDoctor(import.meta.url));
}

function warnUnavailable(tag: string, error: unknown): void {
  console.warn(`${tag}: a file of it could not be loaded, so the page's own content stays.`, error);
}
