import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../locale/language.js';
import { noticeText } from '../locale/notice.js';
import { frameIcon } from './icons.js';
import type { WindowController } from './window-controller.js';

/** The heading as a button that folds the block. */
export function renderToggle(label: string, window: WindowController): TemplateResult {
  const isFolded = window.state === 'minimized';
  return html`<button
    class="toggle"
    part="toggle"
    type="button"
    aria-expanded=${isFolded ? 'false' : 'true'}
    aria-controls="body"
    @click=${() => window.set(isFolded ? 'normal' : 'minimized')}
  >
    <span>${label}</span>${frameIcon('chevron-down', 'fold')}
  </button>`;
}

/**
 * The button that opens the block in a window. It follows the content, so that the keyboard comes to that first; the styles put it
 * into the bar, or under the content of a narrow block, whose heading needs the bar.
 */
export function renderEnlarge(label: string, language: Language, window: WindowController): TemplateResult {
  const { maximize } = noticeText(language);
  return html`
    <button
      class="tool maximize"
      part="maximize"
      type="button"
      aria-label="${maximize}: ${label}"
      @click=${() => window.set('maximized')}
    >
      <span class="words">${maximize}</span>${frameIcon('maximize-2')}
    </button>
  `;
}
