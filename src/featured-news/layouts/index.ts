import { adoptStyles } from 'lit';
import type { CSSResultOrNative, LitElement, ReactiveController } from 'lit';
import { LazyModule } from '../../platform/lazy-module.js';
import { oneOf } from '../../portlet/attributes.js';
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

/** The layout that a block's attribute names, with its styles. */
export class LayoutController implements ReactiveController {
  private readonly adopted = new Set<Layout>();

  constructor(
    private readonly host: LitElement & { readonly layout: string },
    private readonly baseStyles: readonly CSSResultOrNative[],
  ) {
    host.addController(this);
  }

  get name(): LayoutName {
    return oneOf(this.host, 'layout', this.host.layout, layoutNames);
  }

  /** Its file, where that is loaded on demand. */
  get lazyModule(): LazyModule<Layout> | undefined {
    const layout: Layout | LazyModule<Layout> = layouts[this.name];
    return layout instanceof LazyModule ? layout : undefined;
  }

  /** `undefined` while its file is missing. */
  get value(): Layout | undefined {
    const layout: Layout | LazyModule<Layout> = layouts[this.name];
    if (!(layout instanceof LazyModule)) return layout;
    return layout.value ?? (layout.failed ? layouts.focus : undefined);
  }

  hostUpdated(): void {
    const layout = this.value;
    if (!layout || this.adopted.has(layout)) return;
    this.adopted.add(layout);
    const layoutStyles = [...this.adopted].map(({ styles }) => styles);
    adoptStyles(this.host.renderRoot as ShadowRoot, [...this.baseStyles, ...layoutStyles]);
  }
}
