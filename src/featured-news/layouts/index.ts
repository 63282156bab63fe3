import { Part } from '../../portlet/part.js';
import { focus } from './focus.js';
import type { Layout } from './layout.js';

/** Every layout by its name in the `layout` attribute, the default first. */
export const layouts = {
  focus,
  list: new Part(() => import('./list.js').then(({ list }) => list)),
  cards: new Part(() => import('./cards.js').then(({ cards }) => cards)),
  carousel: new Part(() => import('./carousel.js').then(({ carousel }) => carousel)),
  headlines: new Part(() => import('./headlines.js').then(({ headlines }) => headlines)),
} satisfies Readonly<Record<string, Layout | Part<Layout>>>;

export type LayoutName = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as [LayoutName, ...LayoutName[]];
