import { Part } from '../portlet/part.js';

// What makes the text, and is fetched beside the article, not before it or after it: half as much as all the rest.
export const textMaker = new Part(() => import('../html/article-body.js'), false);
// What reading does without: English, and what a tool or an attribute needs once it is used.
export const english = new Part(() => import('../locale/article/en.js'));
export const sourceOptions = new Part(() => import('../news/source-options.js'));
export const pictures = new Part(() => import('./pictures/dialog.js'));
export const listening = new Part(() => import('./listen/listening.js'));
export const related = new Part(() => import('./related/related.js'));
export const meta = new Part(() => import('./meta/page-meta.js'));
export const actions = new Part(() => import('./tools/actions.js'));
