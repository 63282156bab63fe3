import { signed, uncapitalize } from '../format.js';
import type { WeatherStrings } from './strings.js';

/** Labels by Open-Meteo's weather code. */
const conditions: Readonly<Record<number, string>> = {
  0: 'Clear',
  1: 'Mostly clear',
  2: 'Partly cloudy',
  3: 'Overcast',
  45: 'Fog',
  48: 'Rime fog',
  51: 'Light drizzle',
  53: 'Drizzle',
  55: 'Heavy drizzle',
  56: 'Light freezing drizzle',
  57: 'Freezing drizzle',
  61: 'Light rain',
  63: 'Moderate rain',
  65: 'Heavy rain',
  66: 'Light freezing rain',
  67: 'Freezing rain',
  71: 'Light snow',
  73: 'Snow',
  75: 'Heavy snow',
  77: 'Snow grains',
  80: 'Light showers',
  81: 'Showers',
  82: 'Heavy showers',
  85: 'Light snow showers',
  86: 'Heavy snow showers',
  95: 'Thunderstorm',
  96: 'Strong thunderstorm',
  99: 'Severe thunderstorm',
};

const points = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
const dayParts = {
  morning: 'this morning',
  noon: 'at noon',
  afternoon: 'this afternoon',
  evening: 'this evening',
  'afternoon-evening': 'later today',
  night: 'tonight',
};
const condition = (code = -1) => conditions[code] ?? '';

export const en: WeatherStrings = {
  language: 'en',
  heading: 'Weather by region',
  region: 'Place',
  weather: 'Weather',
  noData: 'No data yet',
  condition,
  drizzle: 'Drizzle',
  rainChance: (percent) => `Chance of rain ${percent}%`,
  rain: (percent) => `Rain\u00a0${percent}%`,
  feelsLike: (temperature) => `Feels like ${signed(temperature)}°`,
  humidity: (percent) => `Humidity ${percent}%`,
  unknown: { feelsLike: 'Feels like: unknown', humidity: 'Humidity: unknown', wind: 'Wind: unknown' },
  sky: (code) => uncapitalize(condition(code)),
  later: (part, code) => `${uncapitalize(condition(code))} ${dayParts[part]}`,
  ends: (part) => (part ? `ending ${dayParts[part]}` : 'no let-up today'),
  dry: ['no rain', 'rain unlikely', 'rain possible'],
  heat: ['', 'hot', 'very hot', 'extremely hot'],
  cold: ['', 'cold', 'very cold', 'severely cold'],
  wind([low, high], point) {
    if (!high) return 'calm';
    const force = low === high || !low ? high : `${low}–${high}`;
    return `${point === undefined ? '' : `${points[point]} `}wind force ${force}`;
  },
  range: (low, high) => `${signed(low)} to ${signed(high)} °C`,
  now: 'now',
  nowIn: (isCity, province) => `now in ${province} ${isCity ? 'city' : 'province'}`,
  problem: {
    unknown: 'This place was not found',
    coordinates: 'These coordinates are wrong',
    'too-many': 'The list is too long; this part is not shown',
  },
  updated: (time, age) => `Updated ${time}${age ? ` · ${age}` : ''}`,
  model: 'Model data, for reference',
  rounded: 'rounded',
  official: 'Official bulletins',
  source: 'Source',
};
