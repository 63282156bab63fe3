import type { NewsDate } from '../news/news-item.js';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/**
 * Whether a story counts as new: published in the last so many hours, and, where this reader was here before, not seen
 * then. A story of which only the day is known may have come at the end of that day.
 *
 * @param visit When the reader's visit before this one ended, in milliseconds since 1970.
 */
export function isFresh(
  published: NewsDate | undefined,
  now: number,
  hours: number,
  visit: number | undefined,
): boolean {
  if (!published) return false;
  const { instant, trusted } = published;
  const latest = trusted === 'day' ? instant + DAY : instant;
  // What is dated in the future is announced, not published.
  return hours > 0 && instant <= now && now - latest < hours * HOUR && latest > (visit ?? 0);
}
