import { LazyModule } from '../../platform/lazy-module.js';
import { focus } from './focus.js';
import type { Layout } from './layout.js';

/** Every layout by its name in the `layout` attribute, the default first. */
export const layouts = {
  focus,
  list: new LazyModule(() => import('./list.js').then(({ list }) => list), false),
  cards: new LazyModule(() => import('./cards.js').then(({ cards }) => cards), false),
  carousel: new LazyModule(() => import('./carousel.js').then(({ carousel }) => carousel), false),
  headlines: new LazyModule(() => import('./headlines.js').then(({ headlines }) => headlines), false),
} satisfies Readonly<Record<string, Layout | LazyModule<Layout>>>;

export type LayoutName = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as [LayoutName, ...LayoutName[]];
