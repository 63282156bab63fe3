import { wallClock } from '../time/clock.js';
import { severity } from './conditions.js';
import type { HourWeather } from './weather.js';

/** From this chance on, an hour's rain is worth a word. Also where the source gives no chance. */
export const LIKELY = 40;

/** Codes from here on mean something falling. */
export const WET = 51;

/** Whether an hour will probably be wet. */
export const isWet = ({ code, rainChance = 100 }: HourWeather) =>
  code !== undefined && code >= WET && rainChance >= LIKELY;

/** The more serious of two codes. */
export const worse = (one: number, other: number) => (severity(other) > severity(one) ? other : one);

/**
 * The code that stands for a day: the worst of its probably wet hours, else the commonest of its hours by daylight. The
 * plain worst would make a stormy day of one stormy hour at night.
 */
export function dayCode(hours: readonly HourWeather[], offset: number): number | undefined {
  const wet = hours.filter(isWet);
  if (wet.length > 1) return wet.map((hour) => hour.code!).reduce(worse);
  const counts = new Map<number, number>();
  hours.forEach(({ code, time }) => {
    const hour = wallClock(time, offset).getUTCHours();
    if (code !== undefined && code < WET && hour > 5 && hour < 19)
      counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const [commonest] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return commonest?.[0] ?? wet[0]?.code;
}
