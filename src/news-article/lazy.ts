import { LazyModule } from '../platform/lazy-module.js';

// What makes the text, and is fetched beside the article, not before it or after it: half as much as all the rest.
export const textMaker = new LazyModule(() => import('../normalize/article-body.js'));
// What reading does without: English, and what a tool or an attribute needs once it is used.
export const english = new LazyModule(() => import('../locale/article/en.js'));
export const sourceOptions = new LazyModule(() => import('../news/source-options.js'));
export const pictures = new LazyModule(() => import('./pictures/dialog.js'));
export const listening = new LazyModule(() => import('./listen/listening.js'));
export const related = new LazyModule(() => import('./related/related.js'));
export const meta = new LazyModule(() => import('./meta/page-meta.js'));
export const actions = new LazyModule(() => import('./tools/actions.js'));
