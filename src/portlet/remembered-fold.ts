import { getPreference, setPreference } from '../platform/preferences.js';
import type { WindowState } from './events.js';

/** One name for a block on all pages of a site: its id, or its heading and source where it has none. */
const nameOf = (block: Element) =>
  `fold ${block.localName} ${block.id || [block.getAttribute('heading'), block.getAttribute('src')].join(' ')}`;

/** How this reader left the block, on this page or another; `undefined` where it was never folded or unfolded. */
export function rememberedFold(block: Element): WindowState | undefined {
  const state = getPreference(nameOf(block));
  return state === 'minimized' || state === 'normal' ? state : undefined;
}

export function rememberFold(block: Element, state: WindowState): void {
  setPreference(nameOf(block), state);
}
