import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../sanitize/urls.js';
import type { NewsText } from '../locale/news/news-text.js';
import { clockTime, machineTime } from '../time/format.js';

/** What the line under the stories says and offers. */
export interface Footer {
  readonly text: NewsText;
  /** The block's heading. */
  readonly heading: string;
  /** When the source was last read, in milliseconds since 1970. */
  readonly receivedAt: number | undefined;
  /** `receivedAt` is only a placeholder, of the same width. */
  readonly isWaiting: boolean;
  /** How many stories have arrived and are not shown yet. */
  readonly pendingCount: number | undefined;
  showPending(): void;
  /** The button that stops what moves by itself. */
  readonly pauseButton: unknown;
  /** URL of the page with all stories. */
  readonly moreHref: string | undefined;
}

export function footer(given: Footer): TemplateResult {
  const { text, moreHref } = given;
  return html`<div class="foot" part="foot">
    <p ?data-waiting=${given.isWaiting}>${given.pendingCount ? pendingButton(given) : updateTime(given)}</p>
    ${given.pauseButton}
    ${
      moreHref
        ? html`<a class="more" part="more" href=${linkUrl(moreHref) ?? nothing}
            >${text.more}<span class="visually-hidden"> ${given.heading}</span></a
          >`
        : nothing
    }
  </div>`;
}

/** Changes with the minute only, so that a refresh within it leaves the page alone. */
const updateTime = ({ text, receivedAt }: Footer) =>
  receivedAt === undefined
    ? nothing
    : html`<time datetime=${machineTime(receivedAt, true)}
        >${text.updated(clockTime(receivedAt, Date.now()))}</time
      >`;

const pendingButton = ({ text, pendingCount = 0, showPending }: Footer) =>
  html`<button class="arrived" part="arrived" type="button" @click=${showPending}>
    ${text.arrived(pendingCount)}
  </button>`;
