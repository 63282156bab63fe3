import type { IconName } from './icons.js';

/**
 * Open-Meteo's weather codes from the mildest to the most serious, each with its icon by day, and by night where that is another.
 * 51 to 65 are rain by its rate in an hour, 80 to 82 the same from convection; 96 and 99 are thunderstorms by their score, since
 * the hail that the WMO means by them is modelled for Central Europe only. The order is ours.
 */
const conditions: readonly (readonly [code: number, day: IconName, night?: IconName])[] = [
  [0, 'sun', 'moon'],
  [1, 'sun-cloud', 'moon-cloud'],
  [2, 'cloud-sun', 'cloud-moon'],
  [3, 'cloudy'],
  [45, 'cloud-fog'],
  [48, 'cloud-fog'],
  [51, 'cloud-drizzle'],
  [53, 'cloud-drizzle'],
  [55, 'cloud-drizzle'],
  [61, 'cloud-rain'],
  [63, 'cloud-rain'],
  [80, 'cloud-sun-rain', 'cloud-moon-rain'],
  [65, 'cloud-rain-wind'],
  [81, 'cloud-sun-rain', 'cloud-moon-rain'],
  [82, 'cloud-rain-wind'],
  [56, 'cloud-hail'],
  [57, 'cloud-hail'],
  [66, 'cloud-hail'],
  [67, 'cloud-hail'],
  [71, 'cloud-snow'],
  [77, 'cloud-snow'],
  [73, 'cloud-snow'],
  [85, 'cloud-snow'],
  [75, 'cloud-snow'],
  [86, 'cloud-snow'],
  [95, 'cloud-lightning'],
  [96, 'cloud-lightning'],
  [99, 'cloud-lightning'],
];

/** The higher the more serious; -1 for an unknown code. */
export const severity = (code: number) => conditions.findIndex(([known]) => known === code);

/** The name of a code's icon; `undefined` for an unknown code. */
export function conditionIcon(code: number, isDay: boolean): IconName | undefined {
  const [, day, night = day] = conditions[severity(code)] ?? [];
  return isDay ? day : night;
}
