import { Part } from '../portlet/part.js';

// What reading does without: English, and what a tool needs once it is used.
export const english = new Part(() => import('../locale/article/en.js'));
export const sourceOptions = new Part(() => import('../news/source-options.js'));
export const actions = new Part(() => import('./tools/actions.js'));
