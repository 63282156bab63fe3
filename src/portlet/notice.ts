import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../sanitize/urls.js';
import type { PortletText } from '../locale/portlet-text.js';
import { aftermath } from './lazy.js';

/** A page of somebody else's where the reader finds the same thing. */
export interface FallbackLink {
  readonly href: string;
  readonly text: string;
}

/** The line that says what is missing, how old the rest is, and where to look instead. */
export const renderNotice = (
  sentence: string,
  text: PortletText,
  fallback: FallbackLink | undefined,
  retry: () => void,
): TemplateResult => html`
  <div class="notice" part="notice">
    ${aftermath.value?.frameIcon('triangle-alert')}
    <div>
      <p>
        ${sentence}${fallback ? html` ${text.elsewhere} <a href=${linkUrl(fallback.href) ?? nothing}>${fallback.text}</a>.` : nothing}
      </p>
      <button class="retry" part="retry" type="button" @click=${retry}>
        ${aftermath.value?.frameIcon('rotate-cw')}${text.retry}
      </button>
    </div>
  </div>
`;
