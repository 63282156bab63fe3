import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when a block first comes near the visible part of the page. */
export class VisibilityController implements ReactiveController {
  isVisible = false;

  private observer: IntersectionObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The block need not wait to be seen. */
  reveal(): void {
    this.isVisible = true;
    this.hostDisconnected();
  }

  /** Waits until the block is near, and has it updated then. */
  observe(): void {
    if (this.isVisible || this.observer) return;
    if (!('IntersectionObserver' in window)) {
      this.isVisible = true;
      return;
    }
    this.observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.reveal();
        this.host.requestUpdate();
      },
      { rootMargin: '200px' },
    );
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }
}
