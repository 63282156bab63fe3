import { Part } from '../portlet/part.js';

// What the plain line does without: English, the layouts other than the first, and what describes an unusual source.
export const english = new Part(() => import('../locale/news/en.js'));
export const furtherLayouts = new Part(() => import('./layouts/further-layouts.js'));
export const sourceOptions = new Part(() => import('../news/source-options.js'));
