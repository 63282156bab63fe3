// Made by build/generate from build/tables: change those. Codes and their meanings: Open-Meteo and the WMO; words and order: ours.

import type { IconName } from './icons.js';

/** From the mildest to the most serious: a code, its icon by day, and its icon by night where that is another. */
const conditions: readonly (readonly [code: number, day: IconName, night?: IconName])[] = [
  [0, 'sun', 'moon'],
  [1, 'cloud-sun', 'cloud-moon'],
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

/** A code's place among all, the higher the more serious; -1 for a code that is not known. */
export const severity = (code: number) => conditions.findIndex(([known]) => known === code);

/** The name of a code's icon, if the code is known. */
export function conditionIcon(code: number, isDay: boolean): IconName | undefined {
  const [, day, night = day] = conditions[severity(code)] ?? [];
  return isDay ? day : night;
}
