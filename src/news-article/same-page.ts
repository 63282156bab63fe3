import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the history of the page remembers with an entry: how far down the reader was, and how many links led here. */
const PLACE = 'html-portlets:place';
const STEPS = 'html-portlets:steps';

type Remembered = Readonly<Record<string, unknown>> | null;

/** An element that shows what the page's address names. */
interface Host extends ReactiveControllerHost, HTMLElement {
  /** The parameter that names it; without one the page's links are left alone. */
  readonly param: string | null;
}

/**
 * Follows links of the page, in whatever block they stand, that lead to the same page with another article, without loading it
 * anew; and the browser's ways back and forth. Links that a reader opens in another tab, or that a script of the page has taken, are left alone.
 */
export class SamePage implements ReactiveController {
  /** The page's address without what is told of a place in it, as it was last. */
  private at = '';
  /** The links that were followed, so that the way back ends where it began. */
  private readonly trail: HTMLElement[] = [];

  /** @param opened Another article is shown: the reader goes to its beginning. */
  constructor(
    private readonly host: Host,
    private readonly opened: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.at = here();
    document.addEventListener('click', this.follow);
    addEventListener('popstate', this.turn);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.follow);
    removeEventListener('popstate', this.turn);
  }

  private readonly follow = (event: MouseEvent): void => {
    const { param } = this.host;
    const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (!param || defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href || (link.target && link.target !== '_self')) return;
    // A file, or a page that has more than its source tells: the browser's own business.
    if (link.matches('[download], [data-whole]')) return;
    if (!isSamePage(link.href, param)) return;
    event.preventDefault();
    if (link.href.split('#')[0] !== here()) {
      const state = history.state as Remembered;
      history.replaceState({ ...state, [PLACE]: scrollY }, '');
      this.trail.length = stepsOf(state);
      this.trail.push(link);
      history.pushState({ [STEPS]: this.trail.length }, '', link.href);
      this.at = here();
    }
    void this.show(this.opened);
  };

  private readonly turn = ({ state }: PopStateEvent): void => {
    // A way back within the same address is not ours: a picture that lay over the page, a place in it.
    if (!this.host.param || this.at === here()) return;
    this.at = here();
    const remembered = state as Remembered;
    const link = this.trail[stepsOf(remembered)];
    const place = remembered?.[PLACE];
    void this.show(() => {
      if (typeof place === 'number') scrollTo({ top: place, behavior: 'instant' });
      if (link?.isConnected) link.focus({ preventScroll: true });
    });
  };

  private async show(then: () => void): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    then();
  }
}

const here = (): string => location.href.split('#')[0]!;

/** The page's own scripts may have written anything there. */
function stepsOf(state: Remembered): number {
  const steps = Number(state?.[STEPS]);
  return steps > 0 && steps < 1e4 ? Math.floor(steps) : 0;
}

/** Whether an address is that of this page with an article named: all else of it must be the same. */
function isSamePage(address: string, param: string): boolean {
  const [there, here] = [new URL(address), new URL(location.href)];
  if (there.origin !== here.origin || there.pathname !== here.pathname) return false;
  if (!there.searchParams.get(param)) return false;
  const rest = ({ searchParams }: URL) => {
    searchParams.delete(param);
    searchParams.sort();
    return `${searchParams}`;
  };
  return rest(there) === rest(here);
}
