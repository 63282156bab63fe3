import { unitOf } from './portlet.js';
import type { PortletText } from './portlet.js';

/** The frame's sentences in English. */
export const en: PortletText = {
  loading: 'Loading…',
  maximize: 'Enlarge',
  close: 'Close',
  retry: 'Try again',
  loaded: 'loaded',
  contentKind: { data: 'data', news: 'news', content: 'content' },
  updated: () => 'updated',
  empty: 'Nothing here yet.',
  age(milliseconds) {
    const [count, unit] = unitOf(milliseconds);
    return count ? `${count} ${unit}${count > 1 ? 's' : ''} ago` : 'just now';
  },
  asOf: (time, age) => `As of ${time}${age ? `, ${age}` : ''}.`,
  old: (contentKind, time, age) => `Old ${contentKind}, from ${time}${age ? `, ${age}` : ''}.`,
  renewing: (contentKind) => `Getting newer ${contentKind}…`,
  missing: (what, why) => `“${what}” could not be loaded: ${why}.`,
  noneNewer: (_, why) => `Nothing newer could be loaded: ${why}.`,
  why(reason) {
    switch (reason) {
      case 'offline':
        return 'this device is offline';
      case 'timeout':
        return 'the source took too long';
      case 'rate-limited':
        return 'the source is overloaded';
      case 'empty-source':
      case 'no-items':
        return 'the source has nothing yet';
      default:
        return 'the source is out of order';
    }
  },
  elsewhere: 'See',
};
