import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../sanitize/urls.js';
import type { ContentKind, PortletText } from '../locale/portlet.js';
import { clockTime } from '../time/format.js';
import { icon } from './icon.js';
import { icons } from './icons.js';

/** A page of somebody else's where the reader finds the same thing. */
export interface FallbackLink {
  readonly href: string;
  readonly text: string;
}

/** What the frame knows of the data when it puts that into words. */
export interface DataStatus {
  readonly text: PortletText;
  /** What the block is called. */
  readonly label: string;
  readonly kind: ContentKind;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the oldest answer shown, in milliseconds; below 0 where there is none, `Infinity` where it is not known. */
  readonly age: number;
  readonly isOutdated: boolean;
  /** There is something to read: an answer, or what the page has written. */
  readonly isShown: boolean;
  /** The answer was cut off, and its beginning is shown. */
  readonly isIncomplete: boolean;
  /** Why nothing newer came; `undefined` where nothing has failed. */
  readonly why: string | undefined;
  /** Something newer is being asked for. */
  readonly isLoading: boolean;
  /** Since when that has failed: milliseconds since 1970; 0 where it is not being tried. */
  readonly tryingSince: number;
}

/** How old the data are. @param withAge In words too, beside the time. */
export function ageSentence({ text, kind, now, age, isOutdated }: DataStatus, withAge: boolean): string {
  if (age === Infinity) return text.undated(kind);
  const time = clockTime(now - age, now);
  const ago = withAge ? text.age(age) : undefined;
  return isOutdated ? text.old(kind, time, ago) : text.asOf(kind, time, ago);
}

/** What is missing and why, or how old the rest is and why nothing newer came. @param isHeaded The age is told above the content. */
export function noticeSentence(status: DataStatus, isHeaded = false): string {
  const { text, label, kind, now, age, isShown, isIncomplete, why, isLoading, tryingSince } = status;
  const sentences: string[] = [];
  if (age >= 0 && !isHeaded) sentences.push(ageSentence(status, true));
  if (isLoading) sentences.push(text.renewing(kind));
  else if (why) {
    if (isIncomplete) sentences.push(text.incomplete(kind, why));
    else sentences.push(isShown ? text.noneNewer(kind, why) : text.missing(label, why));
    if (age < 0 && tryingSince) sentences.push(text.tryingSince(clockTime(tryingSince, now)));
  }
  return sentences.join(' ');
}

/** The line that says what is missing, how old the rest is, and where to look instead. */
export const renderNotice = (
  sentence: string,
  text: PortletText,
  fallback: FallbackLink | undefined,
  retry: () => void,
): TemplateResult => html`
  <div class="notice" part="notice">
    ${icon(icons['triangle-alert'])}
    <div>
      <p>
        ${sentence}${fallback ? html` ${text.elsewhere} <a href=${linkUrl(fallback.href) ?? nothing}>${fallback.text}</a>.` : nothing}
      </p>
      <button class="retry" part="retry" type="button" @click=${retry}>
        ${icon(icons['rotate-cw'])}${text.retry}
      </button>
    </div>
  </div>
`;
