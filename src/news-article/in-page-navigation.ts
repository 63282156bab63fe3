import type { LitElement, ReactiveController } from 'lit';

/** What an entry of the page's history remembers: how far down the reader was, and how many links led there. */
const SCROLL = 'html-portlets:place';
const STEPS = 'html-portlets:steps';

type HistoryState = Readonly<Record<string, unknown>> | null;

/** An element that shows what the page's URL names. */
interface Host extends LitElement {
  /** The parameter that names it; without one the page's links are left alone. */
  readonly param: string | null;
}

/**
 * Follows links of the page, in whatever block they stand, that lead to the same page with another article, without loading
 * the page again; and the browser's back and forward. Links that a reader opens in another tab, or that a script of the page
 * has handled, are left alone. The reader and the page's title go with the article.
 */
export class InPageNavigation implements ReactiveController {
  /** The page's URL without its fragment, as it was last. */
  private currentUrl = '';
  /** The links that were followed, so that the way back ends where it began. */
  private readonly followed: HTMLElement[] = [];
  /** The page's title before another article was opened. */
  private initialTitle: string | undefined;
  /** The focus waits for the title of an article that is still on its way. */
  private isFocusPending = false;

  /** @param openedTitle Title of the article where it is not the one that the page came with. */
  constructor(
    private readonly host: Host,
    private readonly openedTitle: () => string | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.currentUrl = pageUrl();
    document.addEventListener('click', this.onClick);
    addEventListener('popstate', this.onPopState);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.onClick);
    removeEventListener('popstate', this.onPopState);
  }

  hostUpdated(): void {
    this.updatePageTitle();
    // A reader who has gone elsewhere meanwhile stays there.
    if (this.isFocusPending && this.heading && this.host.matches(':focus')) this.focusArticle();
  }

  private readonly onClick = (event: MouseEvent): void => {
    const { param } = this.host;
    const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (!param || defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href || (link.target && link.target !== '_self')) return;
    // A file, or a page that has more than its source tells: the browser's own business.
    if (link.matches('[download], [data-full-text]')) return;
    if (!isSamePage(link.href, param)) return;
    event.preventDefault();
    if (link.href.split('#')[0] !== pageUrl()) {
      const state = history.state as HistoryState;
      history.replaceState({ ...state, [SCROLL]: scrollY }, '');
      this.followed.length = stepsOf(state);
      this.followed.push(link);
      history.pushState({ [STEPS]: this.followed.length }, '', link.href);
      this.currentUrl = pageUrl();
    }
    void this.update(() => {
      this.initialTitle ??= document.title;
      this.updatePageTitle();
      this.host.scrollIntoView();
      this.focusArticle();
    });
  };

  private readonly onPopState = ({ state }: PopStateEvent): void => {
    // Within one URL it is somebody else's: an image over the page, a fragment.
    if (!this.host.param || this.currentUrl === pageUrl()) return;
    this.currentUrl = pageUrl();
    const link = this.followed[stepsOf(state as HistoryState)];
    const top = (state as HistoryState)?.[SCROLL];
    void this.update(() => {
      if (typeof top === 'number') scrollTo({ top, behavior: 'instant' });
      if (link?.isConnected) link.focus({ preventScroll: true });
    });
  };

  private async update(then: () => void): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    then();
  }

  private updatePageTitle(): void {
    if (this.initialTitle === undefined) return;
    const title = this.openedTitle();
    document.title = title ? `${title} · ${this.initialTitle}` : this.initialTitle;
  }

  private get heading(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.article:not(.shape) .heading');
  }

  /** Reading begins at the title; until it is there, the focus waits in the block. */
  private focusArticle(): void {
    const { heading } = this;
    const target = heading ?? this.host.renderRoot.querySelector<HTMLElement>('.stack')!;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    this.isFocusPending = !heading;
  }
}

const pageUrl = (): string => location.href.split('#')[0]!;

/** The page's own scripts may have written anything there. */
function stepsOf(state: HistoryState): number {
  const steps = Number(state?.[STEPS]);
  return steps > 0 && steps < 1e4 ? Math.floor(steps) : 0;
}

/** Whether a URL is that of this page with an article named: all else of it must be the same. */
function isSamePage(href: string, param: string): boolean {
  const [there, here] = [new URL(href), new URL(location.href)];
  if (there.origin !== here.origin || there.pathname !== here.pathname) return false;
  if (!there.searchParams.get(param)) return false;
  const rest = ({ searchParams }: URL) => {
    searchParams.delete(param);
    searchParams.sort();
    return `${searchParams}`;
  };
  return rest(there) === rest(here);
}
