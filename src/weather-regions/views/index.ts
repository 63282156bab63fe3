import { LazyModule } from '../../platform/lazy-module.js';
import { tableView } from './table.js';
import type { RenderView } from './view-model.js';

/** What the default view does without: cards, tabs, days and details. */
export const lazyViews = new LazyModule(() => import('./lazy.js'));

export interface ViewEntry {
  /** Whether it is in the lazy module. */
  readonly isLazy: boolean;
  /** The view, once its module is loaded. */
  view(): RenderView | undefined;
}

/** One row for each value of the attribute `view`; the first is the default. */
export const views = {
  table: { isLazy: false, view: () => tableView },
  cards: { isLazy: true, view: () => lazyViews.value?.cardsView },
  tabs: { isLazy: true, view: () => lazyViews.value?.tabsView },
} satisfies Readonly<Record<string, ViewEntry>>;

export type ViewName = keyof typeof views;
