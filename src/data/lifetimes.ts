/** How long the data of a kind of block last, in minutes. */
export interface Lifetime {
  /** Between refreshes, where the page's author says nothing. 0: never. */
  readonly refresh: number;
  /** So long an answer counts as new. */
  readonly fresh: number;
  /** From this age on an answer is headed as old. */
  readonly outdated: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** For the elements, for the requests that an entry starts, and for servers that render blocks. */
export const lifetimes = {
  weather: { refresh: 15, fresh: 20, outdated: 6 * HOUR },
  news: { refresh: 15, fresh: HOUR, outdated: 3 * DAY },
  article: { refresh: 30, fresh: HOUR, outdated: 30 * DAY },
  html: { refresh: 15, fresh: 20, outdated: 6 * HOUR },
} satisfies Readonly<Record<string, Lifetime>>;
