import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../sanitize/urls.js';
import type { PortletText } from '../locale/portlet.js';
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
  /** What it holds, within a sentence. */
  readonly kind: string;
  /** Of the oldest answer shown, in milliseconds; below 0 where there is none. */
  readonly age: number;
  readonly isOutdated: boolean;
  /** Why nothing newer came; `undefined` where nothing has failed. */
  readonly reason: string | undefined;
  /** Something newer is being asked for. */
  readonly isLoading: boolean;
}

/** The time that an age goes back to, as readers see it. */
export const timeOf = (age: number): string => clockTime(Date.now() - age, Date.now());

/** What is missing and why, or how old the rest is and why nothing newer came. */
export function noticeSentence({
  text,
  label,
  kind,
  age,
  isOutdated,
  reason,
  isLoading,
}: DataStatus): string {
  const sentences: string[] = [];
  const [time, ago] = [timeOf(age), text.age(age)];
  if (age >= 0) sentences.push(isOutdated ? text.old(kind, time, ago) : text.asOf(time, ago));
  if (isLoading) sentences.push(text.renewing(kind));
  else if (reason) sentences.push(age < 0 ? text.missing(label, reason) : text.noneNewer(kind, reason));
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
