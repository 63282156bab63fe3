import { capitalize, signed } from '../../locale/format.js';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import type { Bulletin } from '../bulletin.js';
import { WET } from '../day-code.js';

/** Rain to come, and when; or none, where no chance of it is known. */
export function outlook({ later, code = WET, rainChance }: Bulletin, strings: WeatherStrings): string {
  if (later) return capitalize(strings.later(later.part, later.code));
  return code < WET && rainChance === undefined ? strings.dry : '';
}

/** `−3°` */
export const degrees = (value: number) => `${signed(Math.round(value))}°`;

/** `17–21°` */
export const span = (low: number, high: number) => `${signed(low)}–${degrees(high)}`;
