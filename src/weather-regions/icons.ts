// Icons: Lucide (ISC); `sun-cloud` and `moon-cloud` are drawn after them.

/** What a pictogram is made of, each in a colour of its own. */
type Pictogram = Readonly<Partial<Record<'sun' | 'cloud' | 'rain' | 'storm', string>>>;

const CLOUD = 'M4 14.899A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 2.5 8.242';
const SUN_BEHIND =
  'M12 2v2M4.93 4.93l1.41 1.41M20 12h2M19.07 4.93l-1.41 1.41M15.947 12.65a4 4 0 0 0-5.925-4.128';
const MOON_BEHIND =
  'M18.376 14.512a6 6 0 0 0 3.461-4.127c.148-.625-.659-.97-1.248-.714a4 4 0 0 1-5.259-5.26c.255-.589-.09-1.395-.716-1.248a6 6 0 0 0-4.594 5.36';
const SMALL_CLOUD = 'M14.5 21h5.25a2.25 2.25 0 0 0 .4-4.46 3.5 3.5 0 0 0-6.75.96A1.8 1.8 0 0 0 14.5 21z';

/** Line icons as paths, 24 × 24: two units wide, round caps and joins, no fill. */
export const icons = {
  'cloud-drizzle': { cloud: CLOUD, rain: 'M8 19v1M8 14v1M16 19v1M16 14v1M12 21v1M12 16v1' },
  'cloud-fog': { cloud: `${CLOUD}M16 17H7M17 21H9` },
  'cloud-hail': { cloud: CLOUD, rain: 'M16 14v2M8 14v2M16 20h.01M8 20h.01M12 16v2M12 22h.01' },
  'cloud-lightning': {
    cloud: 'M6 16.326A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 .5 8.973',
    storm: 'M13 12l-3 5h4l-3 5',
  },
  'cloud-moon': { sun: MOON_BEHIND, cloud: 'M13 16a3 3 0 0 1 0 6H7a5 5 0 1 1 4.9-6z' },
  'cloud-moon-rain': {
    sun: MOON_BEHIND,
    cloud: 'M3 20a5 5 0 1 1 8.9-4H13a3 3 0 0 1 2 5.24',
    rain: 'M11 20v2M7 19v2',
  },
  'cloud-rain': { cloud: CLOUD, rain: 'M16 14v6M8 14v6M12 16v6' },
  'cloud-rain-wind': { cloud: CLOUD, rain: 'M9.2 22l3-7M9 13l-3 7M17 13l-3 7' },
  'cloud-snow': { cloud: CLOUD, rain: 'M8 15h.01M8 19h.01M12 17h.01M12 21h.01M16 15h.01M16 19h.01' },
  'cloud-sun': { sun: SUN_BEHIND, cloud: 'M13 22H7a5 5 0 1 1 4.9-6H13a3 3 0 0 1 0 6Z' },
  'cloud-sun-rain': {
    sun: SUN_BEHIND,
    cloud: 'M3 20a5 5 0 1 1 8.9-4H13a3 3 0 0 1 2 5.24',
    rain: 'M11 20v2M7 19v2',
  },
  cloudy: {
    cloud:
      'M17.5 12a1 1 0 1 1 0 9H9.006a7 7 0 1 1 6.702-9zM21.832 9A3 3 0 0 0 19 7h-2.207a5.5 5.5 0 0 0-10.72.61',
  },
  moon: {
    sun: 'M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401',
  },
  'moon-cloud': { sun: 'M17 10.4A7.5 7.5 0 1 1 9.1 2.5a5.6 5.6 0 0 0 7.9 7.9z', cloud: SMALL_CLOUD },
  sun: {
    sun: 'M16 12a4 4 0 0 1-8 0a4 4 0 0 1 8 0zM12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41',
  },
  'sun-cloud': {
    sun: 'M10.5 14.5a4 4 0 1 1 3.98-4.4M10.5 2v2M4.84 4.84l1.42 1.42M16.16 4.84l-1.42 1.42M2.5 10.5h2M6.26 14.74l-1.42 1.42M10.5 17v2M16.5 10.5h2',
    cloud: SMALL_CLOUD,
  },
} as const satisfies Readonly<Record<string, Pictogram>>;
export type IconName = keyof typeof icons;

/** A drop: before a chance of rain. */
export const DROP =
  'M12 22a7 7 0 0 0 7-7c0-2-1-3.9-3-5.5S12.5 5.5 12 3c-.5 2.5-2 4.9-4 6.5S5 13 5 15a7 7 0 0 0 7 7z';
