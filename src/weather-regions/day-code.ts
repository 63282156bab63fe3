import { wallClock } from '../time/clock.js';
import { severity } from './conditions.js';
import type { HourWeather } from './model.js';

/** Rain from this chance on is announced, in per cent. */
export const LIKELY = 40;

/** From this code on something falls. */
export const WET = 51;

/** Whether an hour will probably be wet. Without a chance from the source, the code decides. */
export const isWet = ({ code, rainChance = 100 }: HourWeather) =>
  code !== undefined && code >= WET && rainChance >= LIKELY;

/** The more serious of two codes. */
export const worse = (one: number, other: number) => (severity(other) > severity(one) ? other : one);

/** The most serious code of hours that have one. */
export const worstCode = (hours: readonly HourWeather[]): number =>
  hours.map((hour) => hour.code!).sort((one, other) => severity(other) - severity(one))[0]!;

/**
 * The code for a day: the worst of its probably wet hours, else the most common of its daylight hours. The plain worst would make
 * a stormy day of one stormy hour at night.
 */
export function dayCode(hours: readonly HourWeather[], offset: number): number | undefined {
  const wet = hours.filter(isWet);
  if (wet.length > 1) return worstCode(wet);
  const counts = new Map<number, number>();
  hours.forEach(({ code, time }) => {
    const hour = wallClock(time, offset).getUTCHours();
    if (code !== undefined && code < WET && hour > 5 && hour < 19)
      counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const [mostCommon] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return mostCommon?.[0] ?? wet[0]?.code;
}
