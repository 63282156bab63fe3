/** Viet Nam's time, all year and everywhere in the country: UTC+7. */
export const VIETNAM_OFFSET = 7 * 3600_000;

/** Whether a foreign value is an instant that can be printed: within some 8,000 years of 1970, in milliseconds. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) < 250e12;

const pad = (value: number) => `${value < 10 ? '0' : ''}${value}`;

/** The wall clock of a place, as the UTC fields of a Date: what `Intl` would say, without its first use before the paint. */
export const wallClock = (instant: number, offset = VIETNAM_OFFSET) => new Date(instant + offset);

/** `2026-11-23`: the day by the place's wall clock. */
export const dayOf = (instant: number, offset = VIETNAM_OFFSET) =>
  wallClock(instant, offset).toISOString().slice(0, 10);

/** `10:15` in Viet Nam's time. */
export function wallTime(instant: number): string {
  const at = wallClock(instant);
  return `${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}`;
}

/** The same; with the day, `10:15 22/11`, when it is not today's. */
export function clockTime(instant: number, now: number): string {
  const time = wallTime(instant);
  return dayOf(instant) === dayOf(now) ? time : `${time} ${shortDate(wallClock(instant))}`;
}

/** `23/11`: day first, as both languages of the portals print it. */
export const shortDate = (wall: Date) => `${pad(wall.getUTCDate())}/${pad(wall.getUTCMonth() + 1)}`;
