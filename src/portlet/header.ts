import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PortletText } from '../locale/portlet.js';
import { renderHeading } from './heading.js';
import { icon } from './icon.js';
import { icons } from './icons.js';
import type { WindowController } from './window-controller.js';

/** The heading of a block: a button that folds it, where that is offered. */
export function renderHeader(label: string, level: number, window: WindowController): TemplateResult {
  const isFolded = window.state === 'minimized';
  const content = window.offers('fold')
    ? html`<button
        class="toggle"
        part="toggle"
        type="button"
        aria-expanded=${isFolded ? 'false' : 'true'}
        aria-controls="body"
        @click=${() => window.set(isFolded ? 'normal' : 'minimized')}
      >
        <span>${label}</span>${icon(icons['chevron-down'], 'fold')}
      </button>`
    : html`<span class="toggle">${label}</span>`;
  return html`<header class="header" part="header">${renderHeading(level, content)}</header>`;
}

/**
 * The button that opens the block in a window. It follows the content, so that the keyboard comes to that first; the styles put it
 * into the bar, or under the content of a narrow block, whose heading needs the bar.
 */
export const renderEnlarge = (
  label: string,
  text: PortletText,
  window: WindowController,
): TemplateResult => html`
  <button
    class="tool maximize"
    part="maximize"
    type="button"
    aria-label="${text.maximize}: ${label}"
    @click=${() => window.set('maximized')}
  >
    <span class="words">${text.maximize}</span>${icon(icons['maximize-2'])}
  </button>
`;
