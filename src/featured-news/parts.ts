import { Part } from '../portlet/part.js';

// What the plain line does without: the layouts other than the first, their change by itself, what describes an unusual source.
export const furtherLayouts = new Part(() => import('./layouts/further-layouts.js'));
export const rotation = new Part(() => import('./rotation/rotation.js'));
export const sourceOptions = new Part(() => import('../news/source-options.js'));
