import type { NewsDate } from '../news/news-item.js';

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Whether a story counts as new: published in the last `hours`, and not before this reader's last visit. A story of which
 * only the day is known may have been published at the end of that day. One dated in the future is not new.
 *
 * @param now Milliseconds since 1970.
 * @param lastVisit When the reader's previous visit ended, in milliseconds since 1970.
 */
export function isNew(
  published: NewsDate | undefined,
  now: number,
  hours: number,
  lastVisit: number | undefined,
): boolean {
  if (!published) return false;
  const { instant, precision } = published;
  const latest = precision === 'day' ? instant + DAY_MS : instant;
  return hours > 0 && instant <= now && now - latest < hours * HOUR_MS && latest > (lastVisit ?? 0);
}
