import { LazyModule } from '../platform/lazy-module.js';

// What the plain line does without: the layouts other than the first, their change by itself, what describes an unusual source.
export const furtherLayouts = new LazyModule(() => import('./layouts/further-layouts.js'), false);
export const rotation = new LazyModule(() => import('./rotation/rotation.js'), false);
export const sourceOptions = new LazyModule(() => import('../news/source-options.js'));
