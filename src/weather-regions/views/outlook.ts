import { capitalize, signed } from '../../locale/format.js';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import type { Bulletin } from '../bulletin.js';
import { WET } from '../day-code.js';

/** Rain to come; none; or, while it rains, how likely more of it is. */
export function outlook({ later, code = WET, rainChance }: Bulletin, strings: WeatherStrings): string {
  if (later) return capitalize(strings.later(later.part, later.code));
  if (code < WET) return strings.dry;
  return rainChance === undefined ? '' : strings.rainChance(rainChance);
}

/** `−3°` */
export const degrees = (value: number) => `${signed(Math.round(value))}°`;
