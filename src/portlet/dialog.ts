import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PortletText } from '../locale/portlet.js';
import { renderHeading } from './heading.js';
import { icon } from './icon.js';
import { icons } from './icons.js';

/**
 * The block in a window of its own: a modal dialog that Escape, its button and a click beside it close.
 *
 * @param close The reader wants it closed.
 * @param closed The browser has closed it without asking, as it may on a second Escape.
 */
export const renderDialog = (
  name: string,
  rank: number,
  content: unknown,
  text: PortletText,
  close: () => void,
  closed: () => void,
): TemplateResult => html`
  <dialog
    class="window"
    part="window"
    aria-label=${name}
    @cancel=${(event: Event) => {
      event.preventDefault();
      close();
    }}
    @close=${closed}
    @click=${({ target, currentTarget }: Event) => target === currentTarget && close()}
  >
    <div class="header">
      ${renderHeading(rank, html`<span class="toggle">${name}</span>`)}
      <button
        class="tool"
        part="close"
        type="button"
        aria-label=${text.close}
        title=${text.close}
        @click=${close}
      >
        ${icon(icons.x)}
      </button>
    </div>
    ${content}
  </dialog>
`;
