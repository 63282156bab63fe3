/** What is known of one place's weather, whichever source it came from. A value that the source did not send is missing. */
export interface RegionWeather {
  /** The instant that the present values hold for: milliseconds since 1970. */
  readonly time: number;
  /** The place's wall clock ahead of UTC, in milliseconds. */
  readonly offset: number;
  readonly now: PresentWeather;
  /** Hour by hour, in order; empty where the source has none. */
  readonly hours: readonly HourWeather[];
  /** Day by day, in order, from the day of the answer on. */
  readonly days: readonly DayWeather[];
  /** Whom to thank, where the source is not known by itself. */
  readonly credit?: { readonly name: string; readonly href?: string };
  /** Names of expected fields that the answer lacks, in the source's own words, for the page's editor. */
  readonly lacking: readonly string[];
}

export interface PresentWeather {
  /** °C */
  readonly temperature: number;
  /** °C */
  readonly feelsLike?: number | undefined;
  /** Relative, 0–100 %. */
  readonly humidity?: number | undefined;
  /** km/h, 10 m above ground. */
  readonly windSpeed?: number | undefined;
  /** Degrees clockwise from north, where the wind comes from. */
  readonly windDirection?: number | undefined;
  /** WMO code as Open-Meteo gives it. */
  readonly code?: number | undefined;
  /** The source's own words for the code, by language, where they say more. */
  readonly words?: { readonly vi: string; readonly en: string } | undefined;
  readonly isDay: boolean;
}

export interface HourWeather {
  /** Start of the hour: milliseconds since 1970. */
  readonly time: number;
  readonly code?: number | undefined;
  /** 0–100 % */
  readonly rainChance?: number | undefined;
  /** °C */
  readonly temperature?: number | undefined;
  /** km/h */
  readonly windSpeed?: number | undefined;
}

export interface DayWeather {
  /** `2026-11-23`, by the place's wall clock. */
  readonly date: string;
  /** °C */
  readonly low?: number | undefined;
  /** °C */
  readonly high?: number | undefined;
  /** The highest of the day, 0–100 %. */
  readonly rainChance?: number | undefined;
  /** The code that stands for the day. */
  readonly code?: number | undefined;
}

/** Beaufort's force of a wind in km/h, by the scale's own definition v = 0.836 m/s · B^1.5. */
export const beaufort = (speed: number) => Math.min(12, Math.round(Math.pow(speed / 3.0096, 2 / 3)));

/** The nearest of eight directions, 0 = north, clockwise. */
export const compassPoint = (degrees: number) => Math.round((((degrees % 360) + 360) % 360) / 45) % 8;
