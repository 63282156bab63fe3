import { LazyModule } from '../platform/lazy-module.js';

/** How fragments are read and shown, for blocks with `src`. */
export const fragmentModule = new LazyModule(() => import('./fragment-content.js'));
