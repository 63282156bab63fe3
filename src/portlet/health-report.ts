import { dueReport, sendLine } from '../data/beacon.js';
import { VERSION } from '../registry/version.js';
import { pageUrl } from '../sanitize/urls.js';
import { numberWithin } from './attributes.js';
import { warn } from './warn.js';

/** What is reported of a block that is stale or failing. */
export interface BlockHealth {
  /** Where to: the page's own words. */
  readonly beacon: string;
  /** Hours that it may last. `null`: the default. */
  readonly beaconAfter: number | null;
  /** Where the data should come from. */
  readonly source: string | null;
  /** The failure's code, or `stale`. */
  readonly reason: string;
  /** When it last did well: milliseconds since 1970. */
  readonly lastGood: number;
  /** Since when the data are stale, where they came without a failure. */
  readonly staleSince: number | undefined;
}

const HOUR_MS = 3600_000;
const DEFAULT_HOURS = 6;

/** Tells the portal of a block that has been stale or failing for so many hours: one line a day, with nothing of the reader. */
export function reportHealth(element: Element, health: BlockHealth): void {
  const { beacon, beaconAfter, source, reason, lastGood, staleSince } = health;
  const url = pageUrl(beacon);
  if (!url || new URL(url).origin !== location.origin) {
    warn(element, `beacon="${beacon}": expected a URL of this site, such as /health; nothing is sent.`);
    return;
  }
  const hours = numberWithin(element, 'beacon-after', beaconAfter, [0, 8760], DEFAULT_HOURS);
  const tag = element.localName;
  const page = location.pathname;
  const from = pageUrl(source);
  const { origin, pathname } = new URL(from ?? location.href);
  // A query may hold what only this reader or this portal should know.
  const named = from ? origin + pathname : '';
  const since = dueReport({ block: `${tag} ${page} ${named}`, lastGood, since: staleSince }, hours * HOUR_MS);
  if (since === undefined) return;
  sendLine(url, {
    tag,
    page,
    source: named,
    reason,
    since: new Date(since).toISOString(),
    version: VERSION,
  });
}
