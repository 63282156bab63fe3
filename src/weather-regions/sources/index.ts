import { LazyModule } from '../../platform/lazy-module.js';
import { openMeteo } from './open-meteo.js';
import type { WeatherSource } from './source.js';

/** What a licence asks for beside the data. */
export interface Attribution {
  readonly href: string;
  /** In English, word for word as the licensor asks. */
  readonly text: string;
}

export interface SourceEntry {
  /** The lazy module of a source that is not the default one. */
  readonly module?: LazyModule<WeatherSource>;
  /** The source, once its module is loaded. */
  source(): WeatherSource | undefined;
  /** The URL that is asked without `src`. Where there is none, `src` is required. */
  readonly defaultUrl?: string;
  /** Whether `src` must be on the page's own site. */
  readonly sameOrigin?: boolean;
  /** Unless the data name their own source. */
  readonly attribution: Attribution;
}

const lazily = (module: LazyModule<WeatherSource>) => ({ module, source: () => module.value });

const OPEN_METEO: Attribution = { href: 'https://open-meteo.com/', text: 'Weather data by Open-Meteo.com' };

/** One row for each value of the attribute `source`; the first is the default. */
export const sources = {
  'open-meteo': {
    source: () => openMeteo,
    // The free service: at most 10,000 calls a day from one address.
    defaultUrl: 'https://api.open-meteo.com/v1/forecast',
    attribution: OPEN_METEO,
  },
  json: {
    ...lazily(new LazyModule(async () => (await import('./json.js')).json)),
    attribution: OPEN_METEO,
  },
  'met-norway': {
    ...lazily(new LazyModule(async () => (await import('./met-norway.js')).metNorway)),
    sameOrigin: true,
    // "Yr" must not be named.
    attribution: { href: 'https://www.met.no/', text: 'Data from MET Norway' },
  },
} satisfies Readonly<Record<string, SourceEntry>>;

export type SourceName = keyof typeof sources;
