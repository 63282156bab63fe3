import { CHANGES, isCarrier, MARK, tagOf } from './mark.js';
import { watch } from './watch.js';

/** How each element is fetched, by its tag. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'featured-news': () => import('../featured-news/define.js'),
  'html-portlet': () => import('../html-portlet/define.js'),
  'news-article': () => import('../news-article/define.js'),
  'weather-regions': () => import('../weather-regions/define.js'),
};

const tags = Object.keys(elements);
const asked = new Set<string>();
let placement: Promise<typeof import('./place.js')> | undefined;

/** Fetches what an element or carrier of the page needs and nobody has yet: the block itself, and the placing of carriers. */
const lookAgain = watch([`[${MARK}]`, ...tags].join(), CHANGES, (element) => {
  const carrier = isCarrier(element);
  const tag = carrier ? tagOf(element) : element.localName;
  if (tags.includes(tag) && !asked.has(tag) && !customElements.get(tag)) {
    asked.add(tag);
    elements[tag]!().then(
      () => lookAgain(),
      (error: unknown) => {
        // The next one of its kind on the page is another chance.
        asked.delete(tag);
        lost(tag, error);
      },
    );
  }
  if (!carrier) return;
  placement ??= import('./place.js');
  placement.then(
    ({ place }) => place(element, tags),
    (error: unknown) => {
      placement = undefined;
      lost(tag, error);
    },
  );
});

// Where nobody asks for the doctor, nothing of it is loaded; in the console it is not within reach then.
if (/[?&]portlet-doctor\b/.test(location.search)) {
  void import('./doctor/offer.js').then(({ offerDoctor }) => offerDoctor(import.meta.url));
}

function lost(tag: string, error: unknown): void {
  console.warn(`${tag}: a file of it could not be loaded, so the page's own content stays.`, error);
}
