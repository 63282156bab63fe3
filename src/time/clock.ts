/** Viet Nam's time, all year and everywhere in the country: UTC+7. */
export const VIETNAM_OFFSET = 7 * 3600_000;

/** Whether a foreign value is an instant that can be printed: within some 8,000 years of 1970, in milliseconds. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) < 250e12;

/** A place's wall clock as the UTC fields of a Date. `Intl` would say the same, but costs time before the first paint. */
export const wallClock = (instant: number, offset = VIETNAM_OFFSET) => new Date(instant + offset);

/** `2026-11-23`: the day by the place's wall clock. */
export const dayOf = (instant: number, offset = VIETNAM_OFFSET) =>
  wallClock(instant, offset).toISOString().slice(0, 10);
