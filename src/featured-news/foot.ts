import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../html/urls.js';
import { clockTime } from '../time/format.js';
import type { NewsText } from '../locale/news/news-text.js';

/** What the line under the stories tells and offers. */
export interface Foot {
  readonly text: NewsText;
  /** What the block is called. */
  readonly name: string;
  /** The stories are not there yet: the line's words stand in it unseen, and lead nowhere. */
  readonly waiting: boolean;
  /** When the source was last read: milliseconds since 1970. */
  readonly read: number | undefined;
  /** How many stories have come and are not shown. */
  readonly arrived: number | undefined;
  showArrived(): void;
  /** The button that stops the change of stories, where they change by themselves. */
  readonly pause: unknown;
  /** Address of all stories. */
  readonly more: string | undefined;
}

/** The line under the stories: when they were read, or what has come since; what stops their change; where there are more. */
export function foot(given: Foot): TemplateResult {
  const { text, name, waiting, pause, more } = given;
  if (waiting) {
    return html`<div class="foot">
      <p>${read(given)}</p>
      ${pause}${more ? html`<span class="more blank">${text.more}</span>` : nothing}
    </div>`;
  }
  return html`<div class="foot" part="foot">
    <p>${given.arrived ? arrived(given) : read(given)}</p>
    ${pause}${
      more
        ? html`<a class="more" part="more" href=${linkUrl(more) ?? nothing}
            >${text.more}<span class="visually-hidden">: ${name}</span></a
          >`
        : nothing
    }
  </div>`;
}

function read({ text, read: instant, waiting }: Foot) {
  if (instant === undefined) return nothing;
  const words = text.updated(clockTime(instant, Date.now()));
  return waiting
    ? html`<span class="blank">${words}</span>`
    : html`<time datetime=${new Date(instant).toISOString()}>${words}</time>`;
}

const arrived = ({ text, arrived: count = 0, showArrived }: Foot) =>
  html`<button class="arrived" part="arrived" type="button" @click=${showArrived}>
    ${text.arrived(count)}
  </button>`;
