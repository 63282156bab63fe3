import { unitOf } from './portlet.js';
import type { PortletText } from './portlet.js';

/** The frame's sentences in English. */
export const en: PortletText = {
  loading: 'Loading…',
  maximize: 'Enlarge',
  close: 'Close',
  retry: 'Try again',
  loaded: 'loaded',
  contentKind: { data: 'data', news: 'news', article: 'article', content: 'content' },
  updated: () => 'updated',
  empty: 'Nothing here yet.',
  age(milliseconds) {
    const [count, unit] = unitOf(milliseconds);
    return count ? `${count} ${unit}${count > 1 ? 's' : ''} ago` : 'just now';
  },
  asOf: (kind, time, age) =>
    `${kind === 'article' ? 'Article fetched at' : 'As of'} ${time}${age ? `, ${age}` : ''}.`,
  old: (kind, time, age) =>
    kind === 'article' ? en.asOf(kind, time, age) : `Old ${kind}, from ${time}${age ? `, ${age}` : ''}.`,
  undated: (kind) => `It is not known of when this ${kind} is.`,
  renewing: (kind) => (kind === 'article' ? 'Updating the article…' : `Getting newer ${kind}…`),
  missing: (what, why) => `“${what}” could not be loaded: ${why}.`,
  tryingSince: (time) => `Trying since ${time}.`,
  noneNewer: (kind, why) =>
    `${kind === 'article' ? 'The article could not be updated' : 'Nothing newer could be loaded'}: ${why}.`,
  incomplete: (kind, why) =>
    `${kind === 'article' ? 'Not all other articles could be loaded' : `Only a part of the ${kind} could be loaded`}: ${why}.`,
  elsewhere: 'See',
};
