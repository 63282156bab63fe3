import type { Reason } from '../data/error.js';

export type { Reason };
export type { LoadState } from './load-state.js';

/**
 * The browser's own. MooTools, and with it Joomla up to 2.5, leaves a class of another kind under the name, and polyfills for
 * Internet Explorer leave one under `CustomEvent`.
 */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/** How much of a block is shown. */
export type WindowState = 'normal' | 'minimized' | 'maximized';

/** `portlet-load`: new data have been read and are shown. */
export class PortletLoadEvent extends NativeEvent {
  constructor(
    /** When the data were received: milliseconds since 1970. */
    readonly receivedAt: number,
  ) {
    super('portlet-load', { bubbles: true, composed: true });
  }
}

/** `portlet-error`: an attempt brought no new data. What was there stays. */
export class PortletErrorEvent extends NativeEvent {
  constructor(
    /** The code to act on. */
    readonly reason: Reason,
    /** What an editor should know beside it; may be empty. */
    readonly detail: string,
  ) {
    super('portlet-error', { bubbles: true, composed: true });
  }
}

/** `portlet-stale`: what is shown is no longer new. Fired once, when it becomes so. */
export class PortletStaleEvent extends NativeEvent {
  constructor(
    /** Age of what is shown, in milliseconds. */
    readonly age: number,
    /** Why nothing newer came; `undefined` when nothing newer was asked for. */
    readonly reason?: Reason,
  ) {
    super('portlet-stale', { bubbles: true, composed: true });
  }
}

/** `portlet-toggle`: the reader is about to change the window state. Cancel it and the state stays. */
export class PortletToggleEvent extends NativeEvent {
  constructor(
    /** The state that will be. */
    readonly windowState: WindowState,
    /** The state that was. */
    readonly previous: WindowState,
  ) {
    super('portlet-toggle', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  // Of the document and the window too, as the events bubble.
  interface GlobalEventHandlersEventMap {
    'portlet-load': PortletLoadEvent;
    'portlet-error': PortletErrorEvent;
    'portlet-stale': PortletStaleEvent;
    'portlet-toggle': PortletToggleEvent;
  }
}
