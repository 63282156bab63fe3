import type { NewsText } from './news-text.js';

export const en: NewsText = {
  fresh: 'New',
  none: 'No stories yet.',
  more: 'See all',
  newsPage: 'the news page',
  updated: (time) => `Updated ${time}`,
  arrived: (count) => (count === 1 ? '1 new story' : `${count} new stories`),
  pause: 'Stop changing stories',
  resume: 'Go on changing stories',
  previous: 'Previous stories',
  next: 'Next stories',
};
