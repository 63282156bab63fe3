import { core } from './core.js';
import { newsReader, sourceFiles } from './news-files.js';
import { listOfNews } from './news-requests.js';
import type { Preload } from './start.js';

export const featuredNews: Preload = {
  tag: 'featured-news',
  requests: listOfNews,
  element: () => import('../featured-news/define.js'),
  common: () => [core(), newsReader()],
  named(block) {
    const layout = block.get('layout') || 'focus';
    return [
      ...(layout !== 'focus' ? [import('../featured-news/layouts/further-layouts.js')] : []),
      ...sourceFiles(block),
    ];
  },
};
