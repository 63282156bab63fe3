import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../locale/language.js';
import { noticeText } from '../locale/notice.js';
import { renderHeading } from './heading.js';
import { frameIcon } from './icons.js';
import type { WindowController } from './window-controller.js';

/** The block in a modal dialog that Escape, its button and a click beside it close. */
export function renderDialog(
  label: string,
  level: number,
  content: unknown,
  language: Language,
  window: WindowController,
): TemplateResult {
  const text = noticeText(language);
  const close = () => window.set('normal');
  return html`
    <dialog
      class="window"
      part="window"
      aria-label=${label}
      @cancel=${(event: Event) => {
        event.preventDefault();
        close();
      }}
      @close=${() => window.onClosed()}
      @click=${({ target, currentTarget }: Event) => target === currentTarget && close()}
    >
      <div class="header">
        ${renderHeading(level, html`<span class="toggle">${label}</span>`)}
        <button class="tool" part="close" type="button" aria-label=${text.close} @click=${close}>
          ${frameIcon('x')}
        </button>
      </div>
      ${content}
    </dialog>
  `;
}
