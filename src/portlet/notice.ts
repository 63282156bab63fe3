import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../sanitize/urls.js';
import type { PortletText } from '../locale/portlet-text.js';
import { icon } from './icon.js';

/** A page of somebody else's where the reader finds the same thing. */
export interface FallbackLink {
  readonly href: string;
  readonly text: string;
}

// Icons: Lucide (ISC).
const WARNING = 'M21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01';
const AGAIN = 'M21 12a9 9 0 1 1-9-9c2.52 0 4.93 1 6.74 2.74L21 8M21 3v5h-5';

/** The line that says what is missing, how old the rest is, and where to look instead. */
export const renderNotice = (
  sentence: string,
  text: PortletText,
  fallback: FallbackLink | undefined,
  retry: () => void,
): TemplateResult => html`
  <div class="notice" part="notice">
    ${icon(WARNING)}
    <div>
      <p>
        ${sentence}${fallback ? html` ${text.elsewhere} <a href=${linkUrl(fallback.href) ?? nothing}>${fallback.text}</a>.` : nothing}
      </p>
      <button class="retry" part="retry" type="button" @click=${retry}>${icon(AGAIN)}${text.retry}</button>
    </div>
  </div>
`;
