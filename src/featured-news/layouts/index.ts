import { adoptStyles } from 'lit';
import type { CSSResultOrNative, LitElement, ReactiveController } from 'lit';
import { LazyModule } from '../../platform/lazy-module.js';
import { oneOf } from '../../portlet/attributes.js';
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

  /** The layout that needs no file stands in for one whose file could not be loaded. */
  get value(): Layout {
    const layout: Layout | LazyModule<Layout> = layouts[this.name];
    return layout instanceof LazyModule ? (layout.value ?? focus) : layout;
  }

  hostUpdated(): void {
    const layout = this.value;
    if (this.adopted.has(layout)) return;
    this.adopted.add(layout);
    const layoutStyles = [...this.adopted].map(({ styles }) => styles);
    adoptStyles(this.host.renderRoot as ShadowRoot, [...this.baseStyles, ...layoutStyles]);
  }
}
