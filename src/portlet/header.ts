import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PortletText } from '../locale/portlet.js';
import { renderHeading } from './heading.js';
import { icon } from './icon.js';
import { icons } from './icons.js';
import type { WindowController } from './window-controller.js';

/** The heading of a block, a button that folds it, and the button that opens it in a window. */
export function renderHeader(
  label: string,
  level: number,
  text: PortletText,
  window: WindowController,
): TemplateResult {
  const isFolded = window.state === 'minimized';
  return html`
    <header class="header" part="header">
      ${renderHeading(
        level,
        html`<button
          class="toggle"
          part="toggle"
          type="button"
          aria-expanded=${isFolded ? 'false' : 'true'}
          aria-controls="body"
          @click=${() => window.set(isFolded ? 'normal' : 'minimized')}
        >
          <span>${label}</span>${icon(icons['chevron-down'], 'fold')}
        </button>`,
      )}
      <button
        class="tool"
        part="maximize"
        type="button"
        aria-label="${text.maximize}: ${label}"
        @click=${() => window.set('maximized')}
      >
        ${icon(icons['maximize-2'])}
      </button>
    </header>
  `;
}
