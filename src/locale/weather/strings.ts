import type { Language } from '../language.js';

type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'afternoon-evening' | 'night';
/** By class, from 0 for none. */
type Classes = readonly [none: '', string, string, string];

/** What the weather says to a reader. */
export interface WeatherStrings {
  readonly language: Language;
  readonly heading: string;
  readonly region: string;
  readonly weather: string;
  readonly noData: string;

  /** Label of a weather code, `Mưa rào`; `''` for none or an unknown one. */
  condition(code: number | undefined): string;
  /** Light rain of northern winters. */
  readonly drizzle: string;
  /** `Khả năng mưa 63 %` */
  rainChance(percent: number): string;
  /** The same beside a drop: `Mưa 63 %`. */
  rain(percent: number): string;
  feelsLike(temperature: number): string;
  humidity(percent: number): string;
  /** In place of a detail that the source lacks. */
  readonly unknown: Readonly<Record<'feelsLike' | 'humidity' | 'wind', string>>;

  // Clauses of the bulletin's sentence, in lower case.
  /** `có mây`; `''` as for `condition`. */
  sky(code: number | undefined): string;
  /** `chiều tối có mưa rào và dông` */
  later(part: DayPart, code: number): string;
  /** `chiều sẽ tạnh`: when the present rain ends; without a part, that it does not today. */
  ends(part: DayPart | undefined): string;
  /** `không mưa`, the surest first. */
  readonly dry: readonly [string, string, string];
  readonly heat: Classes;
  readonly cold: Classes;
  /** `gió đông nam cấp 2–3`. @param force Beaufort, lowest and highest. @param point One of eight, 0 = north, clockwise. */
  wind(force: readonly [low: number, high: number], point?: number): string;
  /** `24–31 °C` */
  range(low: number, high: number): string;
  /** `hiện`, before the present temperature. */
  readonly now: string;

  /** `nay thuộc tỉnh Gia Lai` */
  nowIn(isCity: boolean, province: string): string;
  /** What is wrong with an entry of `regions`, in its row. */
  readonly problem: Readonly<Record<'unknown' | 'coordinates' | 'too-many', string>>;
  /** When the data came. The age is left out where the time names another day. */
  updated(time: string, age?: string): string;
  readonly model: string;
  readonly rounded: string;
  readonly official: string;
  readonly source: string;
}

/** What the days to come say to a reader. Loaded with the views that show them. */
export interface DayStrings {
  readonly today: string;
  /** @param index 0 = Sunday. */
  weekday(index: number): string;
  weekdayShort(index: number): string;
  /** The ends of the scale on which all temperatures of a block are drawn: `17°`, `30°`. */
  scale(low: string, high: string): string;
  /** What the dot is. */
  readonly present: string;
  /** What the drop is. */
  readonly rain: string;
  /** One day as a sentence for assistive technology. */
  day(
    day: string,
    condition: string,
    rainChance: number | undefined,
    low: number | undefined,
    high: number | undefined,
  ): string;
}
