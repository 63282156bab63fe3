import { adoptStyles } from 'lit';
import type { CSSResultOrNative, LitElement, ReactiveController } from 'lit';
import { LazyModule } from '../../platform/lazy-module.js';
import { oneOf } from '../../portlet/attributes.js';
import type { Autoplay } from '../autoplay.js';
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

const autoplay = new LazyModule(() => import('../autoplay.js'));

/** What autoplay goes through. */
export interface Rotation {
  /** The number of stories; 0 where the first has no picture, so that there is no large place. */
  count(): number;
  showNext(): void;
}

/** The layout that a block's attribute names, with its styles, and the autoplay of the one that has any. */
export class LayoutController implements ReactiveController {
  autoplay: Autoplay | undefined;
  private readonly adopted = new Set<Layout>();

  constructor(
    private readonly host: LitElement & { readonly layout: string; readonly rotate: boolean },
    private readonly baseStyles: readonly CSSResultOrNative[],
    private readonly rotation: Rotation,
  ) {
    host.addController(this);
  }

  get name(): LayoutName {
    return oneOf(this.host, 'layout', this.host.layout, layoutNames);
  }

  /** The files that are loaded on demand. */
  get lazyModules(): readonly LazyModule<unknown>[] {
    const layout: Layout | LazyModule<Layout> = layouts[this.name];
    return [layout, this.host.rotate && autoplay].filter((module) => module instanceof LazyModule);
  }

  /** The layout that needs no file stands in for one whose file could not be loaded. */
  get value(): Layout {
    const layout: Layout | LazyModule<Layout> = layouts[this.name];
    return layout instanceof LazyModule ? (layout.value ?? focus) : layout;
  }

  get canAutoplay(): boolean {
    return this.host.rotate && this.rotation.count() > 1 && this.name === 'focus';
  }

  hostUpdate(): void {
    if (this.autoplay || !this.host.rotate || !autoplay.value) return;
    this.autoplay = new autoplay.value.Autoplay(this.host, {
      isWanted: () => this.canAutoplay,
      showNext: () => this.rotation.showNext(),
    });
  }

  hostUpdated(): void {
    const layout = this.value;
    if (this.adopted.has(layout)) return;
    this.adopted.add(layout);
    const layoutStyles = [...this.adopted].map(({ styles }) => styles);
    adoptStyles(this.host.renderRoot as ShadowRoot, [...this.baseStyles, ...layoutStyles]);
  }
}
