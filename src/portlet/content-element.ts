import { isServer, render } from 'lit';
import type { ReactiveController, ReactiveControllerHost, RootPart } from 'lit';

/**
 * Holds what a block renders, wherever the frame puts it: moved between the page and the window as a node, it keeps the
 * reader's place, the focus and what is being played.
 */
export class ContentElement implements ReactiveController {
  // A server renders no content.
  private element = isServer ? undefined! : document.createElement('div');
  private part: RootPart | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  render(content: unknown): HTMLElement {
    this.part = render(content, this.element, { host: this.host });
    return this.element;
  }

  /** Gives up a tree that is half rendered because something threw. */
  reset(): void {
    this.element = document.createElement('div');
    this.part = undefined;
  }

  hostConnected(): void {
    this.part?.setConnected(true);
  }

  hostDisconnected(): void {
    this.part?.setConnected(false);
  }
}
