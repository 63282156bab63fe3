import type { Language } from '../../locale/language.js';
import type { Bulletin, WeatherText } from '../../locale/weather/weather-text.js';
import type { Region, RegionProblem } from '../regions/region.js';
import type { DayWeather, RegionWeather } from '../weather.js';

/** The details that an author may ask for. */
export const DETAILS = ['feels-like', 'humidity', 'wind'] as const;
export type Detail = (typeof DETAILS)[number];

/** One place as a view draws it. */
export interface Row {
  readonly region: Region;
  /** Missing while waiting, and where there are no data. */
  readonly weather: RegionWeather | undefined;
  readonly facts: Bulletin | undefined;
  /** The days asked for; where there are no data, with nothing but their date. */
  readonly days: readonly DayWeather[];
}

/** What a view draws, in the author's order. */
export interface View {
  readonly text: WeatherText;
  readonly language: Language;
  readonly entries: readonly (Row | RegionProblem)[];
  readonly details: readonly Detail[];
  /** Data have been asked for and are not there yet: everything keeps its place, drawn blank. */
  readonly waiting: boolean;
  /** Nothing could be had: the places are named, and that is all. */
  readonly lost: boolean;
  /** Draws a place's days; nothing where none are asked for. */
  readonly days: (row: Row, view: View) => unknown;
  /** Lowest and highest °C of all places, so that bars can be compared. */
  readonly scale: readonly [number, number];
  /** Rank of the headings within the block. */
  readonly rank: number;
  /** The present: milliseconds since 1970. */
  readonly now: number;
  /** Right to left: the bars are mirrored. */
  readonly rtl: boolean;
}

export const isRow = (entry: Row | RegionProblem): entry is Row => 'region' in entry;
