import { LitElement, html, isServer, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Failure, Reason } from '../data/error.js';
import type { Lifetime } from '../data/lifetimes.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import type { Language } from '../locale/language.js';
import { portletText } from '../locale/portlet.js';
import type { ContentKind, PortletText } from '../locale/portlet-text.js';
import type { LazyModule } from '../platform/lazy-module.js';
import { pageUrl } from '../sanitize/urls.js';
import { attempt } from './attempt.js';
import { numberWithin } from './attributes.js';
import type { NameList } from './attributes.js';
import type { WindowState } from './events.js';
import { LanguageController } from './language-controller.js';
import type { LoadState } from './load-state.js';
import type { FallbackLink } from './notice.js';
import type { Density } from './place-controller.js';
import { SlottedContent } from './slotted-content.js';
import type { Control } from './window-controller.js';

/** Whether the heading stands on a coloured bar. */
export type Frame = 'bar' | 'none';

/** When a block asks for its data. */
export type Loading = 'eager' | 'lazy';

/** What a page's author may say of every block, and what an element says of itself: attributes and hooks. */
export abstract class PortletHooks<T> extends LitElement {
  static override get properties(): PropertyDeclarations {
    return {
      heading: {},
      headingLevel: { attribute: 'heading-level', type: Number },
      frame: {},
      density: {},
      controls: {},
      windowState: { attribute: 'window-state', reflect: true },
      src: {},
      refresh: { type: Number },
      timeout: { type: Number },
      loading: {},
      beacon: {},
      beaconAfter: { attribute: 'beacon-after', type: Number },
      state: { reflect: true },
      isCramped: { attribute: false },
    };
  }

  /** Text of the heading. Default: the block's own name in the page's language. Empty: no heading. */
  heading: string | null = null;

  /** Level of the heading in the page's outline, 2 to 6. */
  headingLevel = 2;

  /** `bar`: heading on a coloured bar, with a border. `none`: heading over a rule, no border. */
  frame: Frame = 'bar';

  /**
   * `comfortable`, `compact` (a low bar, text of 14 px and tight lists, as on a portal of 2012), or `auto`: compact where the
   * page's own text is smaller than 15 px, or the block is narrower than 280 px.
   */
  density: Density = 'auto';

  /**
   * What a reader can do with the block: any of `fold` (the heading folds it, which is remembered: give the block an `id` where two
   * are alike) and `enlarge` (a window that is larger than the block), separated by spaces, or `none`. Default: `enlarge` where
   * content is wider than its place.
   */
  controls: NameList<Control> | null = null;

  /** `normal`, `minimized` (heading alone) or `maximized` (in a modal window). */
  windowState: WindowState = 'normal';

  /** Address of the data. What it may be, and what is taken without it, is the element's to say. */
  src: string | null = null;

  /** Minutes between refreshes, 0 to 1440; 0 = never. Default: the element's own. */
  refresh: number | null = null;

  /** Seconds that an answer may take, its body included, 1 to 120. */
  timeout = 8;

  /** `eager`: loads at once. `lazy`: loads when the block comes near the visible part of the page. */
  loading: Loading = 'eager';

  /**
   * URL on the page's own site that is told, in one line a day at most, that the block has been stale or failing for long. Default:
   * the `data-beacon` of a script on the page, which is for all blocks. Empty: none.
   */
  beacon: string | null = null;

  /**
   * Hours that the block may be stale or failing before `beacon` is told, 0 to 8760. Default: 6, or the `data-beacon-after` of that
   * script.
   */
  beaconAfter: number | null = null;

  /**
   * Where the block stands with its data.
   *
   * @readonly
   */
  state: LoadState = 'idle';

  /** Content is wider than its place, and scrolls. */
  protected isCramped = false;

  /** What the block holds, as the frame's sentences name it. */
  protected readonly contentKind: ContentKind = 'data';

  /** The highest level that `heading-level` may give: 1 where the heading may be the page's own title. */
  protected readonly highestHeadingLevel: number = 2;

  /** How long the data last, in minutes. */
  protected readonly lifetime: Lifetime = { refresh: 0, fresh: 20, outdated: 360 };

  /** The file with the element's words in English, where they do not come with the Vietnamese. */
  protected readonly english: LazyModule<unknown> | undefined;

  protected readonly locale = new LanguageController(this);
  protected readonly slotted = new SlottedContent(this);

  constructor() {
    super();
    // A server renders the frame alone, and has neither a page nor data for anything more.
    if (isServer) this.willUpdate = () => {};
  }

  /** The block's own name in the page's language. */
  protected abstract defaultHeading(): string;

  /** The content. Called while `hasContent` says so. */
  protected abstract renderContent(): unknown;

  /**
   * What the block needs from the network; none where its content is in the page; `undefined` while a lazy module is missing
   * to know it. Called at any time, before the first rendering too.
   */
  protected requests(): readonly DataRequest<T>[] | undefined {
    return [];
  }

  /** The modules that the attributes ask for. Rendering waits until each has been had, or could not be. */
  protected lazyModules(): readonly LazyModule<unknown>[] {
    return [];
  }

  /** Why an attribute forbids any request. */
  protected configError(): Failure | undefined {
    return undefined;
  }

  /** Whether there is something to render in place of the slot. */
  protected abstract hasContent(): boolean;

  /** The line under all else in the block. */
  protected renderFooter(): unknown {
    return nothing;
  }

  /** A shape of the same size as the content, for the time before it. */
  protected renderSkeleton(): unknown {
    return nothing;
  }

  /** What is missing, by name, where nothing could be had. */
  protected renderMissing(): unknown {
    return nothing;
  }

  /** What stands where there is nothing to show and nothing has failed. */
  protected renderEmpty(): unknown {
    return html`<p class="empty">${this.text.empty}</p>`;
  }

  /** Where the reader finds the same thing, when it cannot be had here. */
  protected fallbackLink(): FallbackLink | undefined {
    return undefined;
  }

  /** What the page's editor can do about a failure, in the page's language. */
  protected editorHint(_reason: Reason): Promise<string> | undefined {
    return undefined;
  }

  /** Whether the page's own content is to be shown until there is something better. */
  protected hasSlottedContent(): boolean {
    return this.slotted.isPresent;
  }

  /** What the content says: when it changes, that is announced once. */
  protected contentSummary(): string {
    return '';
  }

  /** Since when an answer holds: its arrival, or an earlier time that it names itself. */
  protected asOf(answer: CacheEntry<T>): number {
    return answer.receivedAt;
  }

  protected get language(): Language {
    return this.locale.language;
  }

  /** The frame's own strings. */
  protected get text(): PortletText {
    return portletText(this.language);
  }

  /** What the block is called. */
  protected get label(): string {
    return this.heading || attempt(() => this.defaultHeading(), this.text.contentKind[this.contentKind]);
  }

  /** Level of the block's own heading. */
  protected get validHeadingLevel(): number {
    return numberWithin(this, 'heading-level', this.headingLevel, [this.highestHeadingLevel, 6], 2);
  }

  /** `src` as an absolute URL. Relative to the page itself: a foreign `<base>` must not send readers elsewhere. */
  protected srcUrl(): URL | undefined {
    const url = pageUrl(this.src);
    return url ? new URL(url) : undefined;
  }

  /** What is wrong with `src`. */
  protected srcError(): Failure | undefined {
    if (!this.src || this.srcUrl()) return undefined;
    return {
      reason: 'bad-answer',
      ownFault: 'setup',
      detail: `src="${this.src}" is not a URL; expected one that begins with https:, http: or /`,
    };
  }
}
