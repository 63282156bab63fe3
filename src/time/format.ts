import { dayOf, wallClock } from './clock.js';

const pad = (value: number) => `${value < 10 ? '0' : ''}${value}`;

/** `10:15` in Viet Nam's time. */
export function wallTime(instant: number): string {
  const wall = wallClock(instant);
  return `${pad(wall.getUTCHours())}:${pad(wall.getUTCMinutes())}`;
}

/** `10:15`, `10:15 22/11` where that day is not today's, `10:15 22/11/2025` where its year is not this. Viet Nam's time. */
export function clockTime(instant: number, now: number): string {
  const time = wallTime(instant);
  const [day, today] = [dayOf(instant), dayOf(now)];
  if (day === today) return time;
  return `${time} ${day.slice(0, 4) === today.slice(0, 4) ? shortDate(wallClock(instant)) : longDate(instant)}`;
}

/** `23/11`: day first, as portals print it in both languages. @param wall From `wallClock`. */
export const shortDate = (wall: Date) => `${pad(wall.getUTCDate())}/${pad(wall.getUTCMonth() + 1)}`;

/** `13/08/2020` in Viet Nam's time, as portals print it in both languages. */
export const longDate = (instant: number) => dayOf(instant).split('-').reverse().join('/');

/** For `<time datetime>`: `2020-08-13T16:07+07:00`, or the day alone where the time of day is not known. */
export const machineTime = (instant: number, hasMinutes: boolean) =>
  hasMinutes ? `${wallClock(instant).toISOString().slice(0, 16)}+07:00` : dayOf(instant);
