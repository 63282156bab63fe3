import type { TemplateResult } from 'lit';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import type { Bulletin } from '../bulletin.js';
import type { DayWeather, RegionWeather } from '../model.js';
import type { Region, RegionProblem } from '../regions/region.js';

/** Values of the attribute `details`. */
export const DETAILS = ['feels-like', 'humidity', 'wind'] as const;
export type Detail = (typeof DETAILS)[number];

/** One region as a view renders it. */
export interface RegionRow {
  readonly region: Region;
  /** Missing while loading, and where there are no data. */
  readonly weather: RegionWeather | undefined;
  readonly bulletin: Bulletin | undefined;
  /** The days asked for; without data, only their dates. */
  readonly days: readonly DayWeather[];
}

/** What a view renders. */
export interface ViewModel {
  readonly strings: WeatherStrings;
  /** In the author's order. */
  readonly entries: readonly (RegionRow | RegionProblem)[];
  readonly details: readonly Detail[];
  /** Renders those of a region; `undefined` where none are asked for. */
  readonly renderDetails: ((row: RegionRow, model: ViewModel) => unknown) | undefined;
  /** `loading`: placeholders of the usual size. `missing`: nothing is to be had, regions are named and no more. */
  readonly phase: 'ready' | 'loading' | 'missing';
  /** Renders the days of a region; `undefined` where none are asked for. */
  readonly renderDays: ((row: RegionRow, model: ViewModel, place?: string) => unknown) | undefined;
  /** Lowest and highest °C of all regions, so that bars can be compared. */
  readonly scale: readonly [low: number, high: number];
  /** Level of headings within the block. */
  readonly headingLevel: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From right to left. */
  readonly rtl: boolean;
  /** Index of the entry that is shown, where a view shows one at a time. */
  readonly selected: number;
  /** Called when the reader selects another. */
  select(index: number): void;
}

export type RenderView = (model: ViewModel) => TemplateResult;

export const isRow = (entry: RegionRow | RegionProblem): entry is RegionRow => 'region' in entry;
