import { core } from './core.js';
import { newsReader, sourceFiles, writtenList } from './news-files.js';
import { listOfNews } from './news-requests.js';
import type { Preload } from './start.js';

export const featuredNews: Preload = {
  tag: 'featured-news',
  requests: listOfNews,
  element: () => import('../featured-news/define.js'),
  common: () => [core(), newsReader()],
  named: (block) => [
    ...(block.get('layout') === 'carousel' ? [import('../featured-news/layouts/carousel.js')] : []),
    ...(block.get('rotate') === null ? [] : [import('../featured-news/autoplay.js')]),
    ...writtenList(block),
    ...sourceFiles(block),
  ],
};
