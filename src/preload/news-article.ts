import { needsEnglish } from './block.js';
import { core } from './core.js';
import { newsReader, sourceFiles, writtenArticle } from './news-files.js';
import { article } from './news-requests.js';
import type { Preload } from './start.js';

export const newsArticle: Preload = {
  tag: 'news-article',
  requests: article,
  element: () => import('../news-article/define.js'),
  common: () => [
    core(),
    newsReader(),
    import('../normalize/article-body.js'),
    import('../sanitize/parse.js'),
  ],
  named: (block) => [
    ...(needsEnglish(block) ? [import('../locale/article/en.js')] : []),
    ...writtenArticle(block),
    ...sourceFiles(block),
  ],
};
