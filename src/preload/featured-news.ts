import { core } from './core.js';
import { newsReader, sourceFiles, writtenList } from './news-files.js';
import { listOfNews } from './news-requests.js';
import type { Preload } from './start.js';

const layouts: Readonly<Record<string, () => Promise<unknown>>> = {
  list: () => import('../featured-news/layouts/list.js'),
  cards: () => import('../featured-news/layouts/cards.js'),
  carousel: () => import('../featured-news/layouts/carousel.js'),
  headlines: () => import('../featured-news/layouts/headlines.js'),
};

export const featuredNews: Preload = {
  tag: 'featured-news',
  requests: listOfNews,
  element: () => import('../featured-news/define.js'),
  common: () => [core(), newsReader()],
  named(block) {
    const layout = block.get('layout') || 'focus';
    return [
      ...(layout in layouts ? [layouts[layout]!()] : []),
      ...(block.get('rotate') === null ? [] : [import('../featured-news/autoplay.js')]),
      ...writtenList(block),
      ...sourceFiles(block),
    ];
  },
};
