import { Part } from '../portlet/part.js';

// What makes the text, and is fetched beside the article, not before it or after it: half as much as all the rest.
export const textMaker = new Part(() => import('../html/article-body.js'), false);
// What reading does without: English, and what a tool needs once it is used.
export const english = new Part(() => import('../locale/article/en.js'));
export const sourceOptions = new Part(() => import('../news/source-options.js'));
export const actions = new Part(() => import('./tools/actions.js'));
