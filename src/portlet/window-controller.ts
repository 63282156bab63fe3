import type { LitElement, ReactiveController } from 'lit';
import { oneOf } from './attributes.js';
import { PortletToggleEvent } from './events.js';
import type { WindowState } from './events.js';

/** An element with a window state, and with a body and perhaps a dialog in its shadow tree. */
type WindowHost = LitElement & { windowState: WindowState };

/** How much of a block is shown: its heading alone, all, or all of it in a modal dialog. */
export class WindowController implements ReactiveController {
  private previous: WindowState | undefined;

  constructor(private readonly host: WindowHost) {
    host.addController(this);
  }

  get state(): WindowState {
    return oneOf(this.host, 'window-state', this.host.windowState, ['normal', 'minimized', 'maximized']);
  }

  /** Changes the state for the reader, unless the page objects. */
  set(state: WindowState): void {
    const { host } = this;
    if (host.dispatchEvent(new PortletToggleEvent(state, this.state))) host.windowState = state;
  }

  /** The browser has closed the dialog without asking, as it may on a second Escape. */
  onClosed(): void {
    if (this.dialog?.open === false) this.host.windowState = 'normal';
  }

  /** A dialog that was moved with its block is open and no longer modal. */
  hostConnected(): void {
    this.dialog?.removeAttribute('open');
  }

  /** Into the window: the block keeps its height. Out of it: the focus goes back to where it came from. */
  hostUpdate(): void {
    const { state, previous, body } = this;
    this.previous = state;
    if (!body || state === previous) return;
    if (state === 'maximized') body.style.minBlockSize = `${body.offsetHeight}px`;
    else this.close();
  }

  /** Safari does not focus what is clicked, and so has nothing to give the focus back to. */
  private close(): void {
    const { dialog } = this;
    const root = this.host.renderRoot as ShadowRoot;
    const hasFocus = () => !!dialog?.contains(root.activeElement);
    const hadFocus = hasFocus();
    dialog?.close();
    if (hadFocus && (hasFocus() || document.activeElement === document.body))
      root.querySelector<HTMLElement>('[part="maximize"]')?.focus();
  }

  hostUpdated(): void {
    const { dialog, body } = this;
    if (!dialog) body!.style.minBlockSize = '';
    else if (!dialog.open && this.host.isConnected) dialog.showModal();
  }

  private get body(): HTMLElement | null {
    return (this.host.renderRoot as Element | undefined)?.querySelector<HTMLElement>('#body') ?? null;
  }

  private get dialog(): HTMLDialogElement | null {
    return (this.host.renderRoot as Element | undefined)?.querySelector('dialog') ?? null;
  }
}
