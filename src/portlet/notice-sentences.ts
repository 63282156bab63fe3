import type { Failure } from '../data/error.js';
import { causeOf, whyOf } from '../locale/failures.js';
import type { Language } from '../locale/language.js';
import { noticeText } from '../locale/notice.js';
import { portletText } from '../locale/portlet.js';
import type { ContentKind } from '../locale/portlet-text.js';
import { clockTime } from '../time/format.js';

/** What the frame knows of the data when it puts that into words. */
export interface DataStatus {
  readonly language: Language;
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
  readonly failure: Failure | undefined;
  /** Something newer is being asked for. */
  readonly isLoading: boolean;
  /** Since when that has failed: milliseconds since 1970; 0 where it is not being tried. */
  readonly tryingSince: number;
}

/** How old the data are. @param withAge In words too, beside the time. */
export function ageSentence(status: DataStatus, withAge: boolean): string {
  const { language, kind, now, age, isOutdated } = status;
  const text = noticeText(language);
  if (age === Infinity) return text.undated(kind);
  const time = clockTime(now - age, now);
  const ago = withAge ? portletText(language).age(age) : undefined;
  return isOutdated ? text.old(kind, time, ago) : text.asOf(kind, time, ago);
}

/** What is missing and why, or how old the rest is and why nothing newer came. @param isHeaded The age is told above the content. */
export function noticeSentence(status: DataStatus, isHeaded = false): string {
  const { language, label, kind, now, age, isShown, isIncomplete, failure, isLoading, tryingSince } = status;
  const text = noticeText(language);
  const sentences: string[] = [];
  if (age >= 0 && !isHeaded) sentences.push(ageSentence(status, true));
  if (isLoading) sentences.push(text.renewing(kind));
  else if (failure) {
    const why = whyOf(causeOf(failure, kind), language);
    if (isIncomplete) sentences.push(text.incomplete(kind, why));
    else sentences.push(isShown ? text.noneNewer(kind, why) : text.missing(label, why));
    if (age < 0 && tryingSince) sentences.push(text.tryingSince(clockTime(tryingSince, now)));
  }
  return sentences.join(' ');
}
