import type { LitElement, ReactiveController } from 'lit';
import { oneOf, someOf } from './attributes.js';
import type { NameList } from './attributes.js';
import { PortletToggleEvent } from './events.js';
import type { WindowState } from './events.js';
import { rememberedFold, rememberFold } from './remembered-fold.js';

/** What a reader can do with the frame. */
export type Control = 'fold' | 'enlarge';

/** An element with a window state, and with a body and perhaps a dialog in its shadow tree. */
export type WindowHost = LitElement & {
  windowState: WindowState;
  readonly controls: NameList<Control> | null;
};

/** How much of a block is shown: its heading alone, all, or all of it in a modal dialog. */
export class WindowController implements ReactiveController {
  private previous: WindowState | undefined;
  private wasFolded = false;
  private isRecalled = false;

  /** @param isCramped Whether content is wider than its place. */
  constructor(
    private readonly host: WindowHost,
    private readonly isCramped: () => boolean,
  ) {
    host.addController(this);
  }

  get state(): WindowState {
    return oneOf(this.host, 'window-state', this.host.windowState, ['normal', 'minimized', 'maximized']);
  }

  /** Whether the frame has a control: as the author says, else where it helps. What is folded can always be unfolded. */
  offers(control: Control): boolean {
    const { host } = this;
    if (control === 'fold' && (this.wasFolded || host.windowState === 'minimized')) return true;
    if (host.controls === null) return control === 'enlarge' && this.isCramped();
    return someOf(host, 'controls', host.controls, ['fold', 'enlarge']).includes(control);
  }

  /** Changes the state for the reader, unless the page objects. */
  set(state: WindowState): void {
    const { host } = this;
    if (!host.dispatchEvent(new PortletToggleEvent(state, this.state))) return;
    if (state !== 'maximized' && !this.dialog) rememberFold(host, state);
    host.windowState = state;
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
    this.recall();
    const { state, previous, body } = this;
    this.previous = state;
    this.wasFolded ||= state === 'minimized';
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

  /** The first time that it can be folded, the block is as the reader left it. */
  private recall(): void {
    const { host } = this;
    if (this.isRecalled || !this.offers('fold')) return;
    this.isRecalled = true;
    const state = rememberedFold(host);
    if (state && this.state !== 'maximized') host.windowState = state;
  }

  private get body(): HTMLElement | null {
    return (this.host.renderRoot as Element | undefined)?.querySelector<HTMLElement>('#body') ?? null;
  }

  private get dialog(): HTMLDialogElement | null {
    return (this.host.renderRoot as Element | undefined)?.querySelector('dialog') ?? null;
  }
}
