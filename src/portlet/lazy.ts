import { LazyModule } from '../platform/lazy-module.js';

/** What blocks need after their first content, or in place of it. */
export const aftermath = new LazyModule(() => import('./aftermath.js'));
