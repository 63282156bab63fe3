/** Part of a day as a bulletin names it. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'afternoon-evening' | 'night';

/** What the bulletin's sentence about one place is made of. Temperatures in whole °C. */
export interface Bulletin {
  readonly place: string;
  /** WMO code of the present. */
  readonly code?: number | undefined;
  /** The source's own words for the present, where they say more than the code. */
  readonly words?: string | undefined;
  readonly temperature: number;
  readonly feelsLike?: number | undefined;
  readonly humidity?: number | undefined;
  readonly wind?: Wind | undefined;
  /** Highest chance of rain in what is left of today, %. */
  readonly chance?: number | undefined;
  /** Rain to come today: the worst of it, and when. */
  readonly later?: Later | undefined;
  /** 0 none; 1–3 by the service's classes of heat (35, 37, 39 °C). */
  readonly heat: number;
  /** 0 none; 1–3 by the service's classes of cold (20, 15, 13 °C). */
  readonly cold: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface Later {
  readonly part: DayPart;
  readonly code: number;
}

export interface Wind {
  /** One of eight directions that it comes from, 0 = north, clockwise; `undefined` where not known. */
  readonly point?: number | undefined;
  /** Lowest and highest force of the coming hours, Beaufort. */
  readonly force: readonly [number, number];
}

/** What the weather says to a reader. */
export interface WeatherText {
  readonly heading: string;
  readonly place: string;
  readonly weather: string;
  /** The condition in a few words, `Mưa rào`; `''` for none, or for a code that is not known. */
  condition(code: number | undefined): string;
  /** No rain is to come today. */
  readonly dry: string;
  /** Rain to come, as a line of its own: `Chiều tối có mưa rào và dông`. */
  later(later: Later): string;
  feelsLike(temperature: number): string;
  humidity(percent: number): string;
  wind(wind: Wind): string;
  rainChance(percent: number): string;
  bulletin(facts: Bulletin): string;
  /** `nay thuộc tỉnh Gia Lai` */
  nowIn(isCity: boolean, province: string): string;
  /** What is wrong with an entry of the author's, as its own line says it. */
  readonly problem: Readonly<Record<'unknown' | 'coordinates' | 'too-many', string>>;
  readonly noData: string;
  /** What stands in the place of a detail that the source lacks. */
  readonly lacks: Readonly<Record<'feelsLike' | 'humidity' | 'wind', string>>;
  /** The light rain of northern winters. */
  readonly drizzle: string;
  /** When the figures came; the age is left out where the time names another day. */
  updated(time: string, age?: string): string;
  readonly model: string;
  readonly rounded: string;
  readonly official: string;
  readonly sourceOf: string;
}
