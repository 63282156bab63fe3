import { LazyModule } from '../../platform/lazy-module.js';
import { focus } from './focus.js';
import type { Layout } from './layout.js';

/** Every layout by its name in the `layout` attribute, the default first. */
export const layouts = {
  focus,
  list: new LazyModule(() => import('./list.js').then(({ list }) => list)),
  cards: new LazyModule(() => import('./cards.js').then(({ cards }) => cards)),
  carousel: new LazyModule(() => import('./carousel.js').then(({ carousel }) => carousel)),
  headlines: new LazyModule(() => import('./headlines.js').then(({ headlines }) => headlines)),
} satisfies Readonly<Record<string, Layout | LazyModule<Layout>>>;

export type LayoutName = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as [LayoutName, ...LayoutName[]];
