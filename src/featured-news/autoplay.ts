import type { ReactiveController, ReactiveControllerHost } from 'lit';

const INTERVAL_MS = 8000;

export interface AutoplayOptions {
  /** Whether there is anything to change, and the author wants it. */
  isWanted(): boolean;
  /** Whether the reader can stop it: styles hide that button where no change would be seen, and where motion is unwanted. */
  isPauseButtonVisible(): boolean;
  showNext(): void;
}

/** Shows the next story every 8 seconds, until the reader turns to the list, stops it, or hides the page. */
export class Autoplay implements ReactiveController {
  isPaused = false;
  /** Stories change, or do so again once the reader lets them. */
  isRunning = false;

  private isHeld = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
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

  readonly toggle = (): void => {
    this.isPaused = !this.isPaused;
    this.restart();
    this.host.requestUpdate();
  };

  private readonly restart = (): void => {
    clearTimeout(this.timer);
    this.isRunning = this.options.isWanted();
    if (!this.isRunning || this.isPaused || this.isHeld || document.hidden) return;
    this.timer = setTimeout(() => {
      if (this.options.isPauseButtonVisible()) this.options.showNext();
      this.restart();
    }, INTERVAL_MS);
  };
}
