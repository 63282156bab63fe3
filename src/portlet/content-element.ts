import { render } from 'lit';
import type { ReactiveController, ReactiveControllerHost, RootPart } from 'lit';

/**
 * Holds what a block renders, wherever the frame puts it: moved between the page and the window as a node, it keeps the
 * reader's place, the focus and what is being played.
 */
export class ContentElement implements ReactiveController {
  private element: HTMLElement | undefined;
  private part: RootPart | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  render(content: unknown): HTMLElement {
    const element = (this.element ??= document.createElement('div'));
    this.part = render(content, element, { host: this.host });
    return element;
  }

  /** Gives up a tree that is half rendered because something threw. */
  reset(): void {
    this.element = this.part = undefined;
  }

  hostConnected(): void {
    this.part?.setConnected(true);
  }

  hostDisconnected(): void {
    this.part?.setConnected(false);
  }
}
