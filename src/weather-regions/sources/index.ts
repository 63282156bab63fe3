import { LazyModule } from '../../platform/lazy-module.js';
import { regionsModule } from '../regions/lazy.js';
import { OPEN_METEO_URL } from './forecast-url.js';
import { openMeteo } from './open-meteo.js';
import type { WeatherSource } from './source.js';

/** What a licence asks for beside the data. */
export interface Attribution {
  readonly href: string;
  /** In English, word for word as the licensor asks. */
  readonly text: string;
}

export interface SourceEntry {
  /** Lazy modules that the source consists of, side by side: none imports another. */
  readonly modules: readonly LazyModule<unknown>[];
  /** The source, once they are loaded. */
  source(): WeatherSource | undefined;
  /** The URL that is asked without `src`. Where there is none, `src` is required. */
  readonly defaultUrl?: string;
  /** Whether `src` must be on the page's own site. */
  readonly sameOrigin?: boolean;
  /** Unless the data name their own source. */
  readonly attribution: Attribution;
}

const jsonModule = new LazyModule(() => import('./json.js'));
const metNorwayModule = new LazyModule(() => import('./met-norway.js'));

const OPEN_METEO: Attribution = { href: 'https://open-meteo.com/', text: 'Weather data by Open-Meteo.com' };

/** One row for each value of the attribute `source`; the first is the default. */
export const sources = {
  'open-meteo': {
    modules: [],
    source: () => openMeteo,
    defaultUrl: OPEN_METEO_URL,
    attribution: OPEN_METEO,
  },
  json: {
    modules: [jsonModule, regionsModule],
    source: () => regionsModule.value && jsonModule.value?.json,
    attribution: OPEN_METEO,
  },
  'met-norway': {
    modules: [metNorwayModule],
    source: () => metNorwayModule.value?.metNorway,
    sameOrigin: true,
    // "Yr" must not be named.
    attribution: { href: 'https://www.met.no/', text: 'Data from MET Norway' },
  },
} satisfies Readonly<Record<string, SourceEntry>>;

export type SourceName = keyof typeof sources;
