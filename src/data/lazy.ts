import { LazyModule } from '../platform/lazy-module.js';

/** What requests need after a failure, and beside other tabs: no first answer waits for it. */
export const recovery = new LazyModule(() => import('./recovery.js'));
