import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { NewsText } from '../locale/news/news-text.js';
import { icon } from '../portlet/icon.js';

const INTERVAL_MS = 8000;

/** Lucide (ISC). */
const icons = {
  pause:
    'M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-16a1 1 0 0 1 1-1zM6 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-16a1 1 0 0 1 1-1z',
  play: 'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z',
} as const;

export interface AutoplayOptions {
  /** Whether there is anything to change, and the author wants it. */
  isWanted(): boolean;
  showNext(): void;
}

/** Shows the next story every 8 seconds, until the reader turns to the list, stops it, or hides the page. */
export class Autoplay implements ReactiveController {
  /** Stories change, or do so again once the reader lets them. */
  isRunning = false;
  private isPaused = false;
  private isHeld = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: AutoplayOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.restart);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.restart);
    clearTimeout(this.timer);
    this.isRunning = this.isHeld = false;
  }

  hostUpdated(): void {
    if (this.options.isWanted() !== this.isRunning) this.restart();
  }

  /** The reader is in the list. */
  readonly hold = (): void => {
    this.isHeld = true;
    this.restart();
  };

  /** The reader has left the list: the story shown gets its full time. */
  readonly release = (): void => {
    this.isHeld = false;
    this.restart();
  };

  /** The button that stops it, or goes on with it. */
  renderButton({ pause, resume }: NewsText): TemplateResult {
    return html`<button class="pause" part="pause" type="button" @click=${this.toggle}>
      ${icon(this.isPaused ? icons.play : icons.pause)}${this.isPaused ? resume : pause}
    </button>`;
  }

  private readonly toggle = (): void => {
    this.isPaused = !this.isPaused;
    this.restart();
    this.host.requestUpdate();
  };

  private readonly restart = (): void => {
    clearTimeout(this.timer);
    this.isRunning = this.options.isWanted();
    if (!this.isRunning || this.isPaused || this.isHeld || document.hidden) return;
    this.timer = setTimeout(() => {
      if (this.isPauseButtonVisible()) this.options.showNext();
      this.restart();
    }, INTERVAL_MS);
  };

  /** Styles hide that button where no change would be seen, and where motion is unwanted. */
  private isPauseButtonVisible(): boolean {
    return !!this.host.renderRoot.querySelector('.pause')?.getClientRects().length;
  }
}
