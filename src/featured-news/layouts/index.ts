import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { LazyModule } from '../../platform/lazy-module.js';
import { addStyles } from '../../portlet/add-styles.js';
import { numberWithin, oneOf, someOf, subheadingLevel } from '../../portlet/attributes.js';
import type { Autoplay } from '../autoplay.js';
import { cards } from './cards.js';
import { focus } from './focus.js';
import { headlines } from './headlines.js';
import { list } from './list.js';
import { partsOf } from '../stories.js';
import { STORY_PARTS } from './layout.js';
import type { Layout, StoryList, StoryPart } from './layout.js';

/** Every layout by its name in the `layout` attribute, the default first. */
export const layouts = {
  focus,
  list,
  cards,
  carousel: new LazyModule(() => import('./carousel.js').then(({ carousel }) => carousel)),
  headlines,
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

/** An element whose attributes say how its stories are laid out. */
type Host = LitElement & {
  readonly layout: string;
  readonly rotate: boolean;
  readonly show: string | null;
  readonly clamp: number | null;
  readonly limit: number | null;
  readonly heading: string | null;
  readonly headingLevel: number;
};

/** The layout that a block's attribute names, with its styles, and the autoplay of the one that has any. */
export class LayoutController implements ReactiveController {
  autoplay: Autoplay | undefined;

  constructor(
    private readonly host: Host,
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
  private get value(): Layout {
    const layout: Layout | LazyModule<Layout> = layouts[this.name];
    return layout instanceof LazyModule ? (layout.value ?? focus) : layout;
  }

  get canAutoplay(): boolean {
    return this.host.rotate && this.rotation.count() > 1 && this.name === 'focus';
  }

  render(list: Omit<StoryList, 'parts' | 'headingLevel' | 'autoplay'>): TemplateResult {
    const { host } = this;
    const { stories, isWaiting } = list;
    // Until the source has answered, any part may come.
    const parts = isWaiting ? this.validParts() : partsOf(stories, this.validParts());
    const clamp = host.clamp === null ? 0 : Math.round(numberWithin(host, 'clamp', host.clamp, [1, 10], 3));
    const classes = [
      ...parts.map((part) => `with-${part}`),
      isWaiting && 'waiting',
      clamp && 'clamped',
      host.limit === null && 'any-number',
    ];
    return html`<div class="news ${classes.filter(Boolean).join(' ')}" .style=${`--clamp: ${clamp}`}>
      ${this.value.render({ ...list, parts, headingLevel: subheadingLevel(host), autoplay: this.autoplay })}
    </div>`;
  }

  private validParts(): readonly StoryPart[] {
    const { show } = this.host;
    return show === null ? this.value.defaultParts : someOf(this.host, 'show', show, STORY_PARTS);
  }

  hostUpdate(): void {
    if (this.autoplay || !this.host.rotate || !autoplay.value) return;
    this.autoplay = new autoplay.value.Autoplay(this.host, {
      isWanted: () => this.canAutoplay,
      showNext: () => this.rotation.showNext(),
    });
  }

  hostUpdated(): void {
    addStyles(this.host, this.value.styles);
  }
}
