/** The weather of one region, whichever source it came from. A value that the source did not send is missing. */
export interface RegionWeather {
  /** The instant that `current` holds for: milliseconds since 1970. */
  readonly time: number;
  /** How far the region's wall clock is ahead of UTC, in milliseconds. */
  readonly offset: number;
  readonly current: CurrentWeather;
  /** In order of time; empty where the source has no hours. */
  readonly hours: readonly HourWeather[];
  /** In order of time, from the day of the response on. */
  readonly days: readonly DayWeather[];
  /** Whom to credit, where the source itself does not tell. */
  readonly attribution?: { readonly name: string; readonly href?: string };
  /** Expected fields that the response lacks, in the source's own terms, for the page's editor. */
  readonly missingFields: readonly string[];
}

export interface CurrentWeather {
  /** °C */
  readonly temperature: number;
  /** °C */
  readonly feelsLike?: number | undefined;
  /** Relative humidity, 0–100 %. */
  readonly humidity?: number | undefined;
  /** km/h, 10 m above ground. */
  readonly windSpeed?: number | undefined;
  /** Where the wind comes from, in degrees clockwise from north. */
  readonly windDirection?: number | undefined;
  /** Open-Meteo's weather code, after the WMO's. */
  readonly code?: number | undefined;
  /** The source's own label by language, where it says more than that of the code. */
  readonly label?: Readonly<Partial<Record<string, string>>> | undefined;
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
  /** `2026-11-23`, by the region's wall clock. */
  readonly date: string;
  /** °C */
  readonly low?: number | undefined;
  /** °C */
  readonly high?: number | undefined;
  /** Highest of the day, 0–100 %. */
  readonly rainChance?: number | undefined;
  /** The code that stands for the day. */
  readonly code?: number | undefined;
}

/** Beaufort force of a wind in km/h, by the scale's definition v = 0.836 m/s · B^1.5. */
export const beaufort = (speed: number) => Math.min(12, Math.round(Math.pow(speed / 3.0096, 2 / 3)));

/** The nearest of eight directions, 0 = north, clockwise. */
export const compassPoint = (degrees: number) => Math.round((((degrees % 360) + 360) % 360) / 45) % 8;
