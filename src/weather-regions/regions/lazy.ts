import { LazyModule } from '../../platform/lazy-module.js';

/** The gazetteer and what is done with it, for blocks that name their regions and for portals' own files. */
export const regionsModule = new LazyModule(() => import('./parse-regions.js'));
