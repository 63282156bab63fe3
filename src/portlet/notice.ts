import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../html/urls.js';
import type { PortletText } from '../locale/portlet.js';
import { icon } from './icon.js';
import { icons } from './icons.js';

/** A place where the reader finds the same thing, kept by somebody else. */
export interface FallbackLink {
  readonly href: string;
  readonly text: string;
}

/** What the notice line says at this moment. */
export interface Notice {
  readonly sentence: string;
  /** Asks again; missing while there is nothing to ask again for. */
  readonly retry: (() => void) | undefined;
}

/**
 * The line that says what is missing, how old the rest is, and where to look instead. It has room for the longest
 * sentence from the start, so that nothing moves when it says something else, or no more.
 */
export function renderNotice(
  said: Notice | undefined,
  longest: string,
  elsewhere: FallbackLink | undefined,
  text: PortletText,
): TemplateResult {
  // No white space that stays: what stands after the sentence comes and goes with its own.
  const line = (sentence: string, more: boolean, button: unknown) => html`
    ${icon(icons['triangle-alert'])}
    <div>
      <p>
        ${sentence}${more && elsewhere ? html` ${text.elsewhere} <a href=${linkUrl(elsewhere.href) ?? nothing}>${elsewhere.text}</a>.` : nothing}
      </p>
      ${button}
    </div>
  `;
  const label = html`${icon(icons['rotate-cw'])}${text.retry}`;
  return html`
    <div class="stack ${said ? '' : 'vacant'}">
      ${
        said &&
        html`<div class="notice" part="notice">
          ${line(
            said.sentence,
            !!said.retry,
            said.retry &&
              html`<button class="retry" part="retry" type="button" @click=${said.retry}>${label}</button>`,
          )}
        </div>`
      }
      <div class="notice room" aria-hidden="true">
        ${line(longest, true, html`<span class="retry">${label}</span>`)}
      </div>
    </div>
  `;
}
