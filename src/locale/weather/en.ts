import type { Bulletin, DayPart, Later, WeatherText, Wind } from './weather-text.js';
import { weatherHeading } from './heading.js';

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
const parts: Record<DayPart, string> = {
  morning: 'this morning',
  noon: 'at noon',
  afternoon: 'this afternoon',
  evening: 'this evening',
  'afternoon-evening': 'this afternoon and evening',
  night: 'tonight',
};
const heats = ['', 'hot', 'very hot', 'extremely hot'];
const colds = ['', 'cold', 'very cold', 'severely cold'];

const minus = (value: number) => `${value}`.replace('-', '−');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const condition = (code = -1) => conditions[code] ?? '';

function wind({ point, force: [low, high] }: Wind): string {
  if (!high) return 'calm';
  const force = low === high || !low ? high : `${low}–${high}`;
  return `${point === undefined ? '' : `${points[point]} `}wind force ${force}`;
}

const later = ({ part, code }: Later) => `${condition(code)} ${parts[part]}`;

function bulletin(facts: Bulletin): string {
  const { code, words, place, temperature, low, high } = facts;
  let sky = words ? lower(words) : code === undefined ? '' : lower(condition(code));
  if (facts.later) sky += `, ${lower(later(facts.later))}`;
  const sentence = [
    sky,
    heats[facts.heat] || colds[facts.cold],
    facts.wind && wind(facts.wind),
    low !== undefined && high !== undefined && `${minus(low)} to ${minus(high)} °C`,
    `now ${minus(temperature)} °C` +
      (facts.feelsLike === undefined ? '' : `, feels like ${minus(facts.feelsLike)} °C`),
    facts.humidity !== undefined && `humidity ${facts.humidity}%`,
  ];
  return `${place}: ${sentence.filter(Boolean).join('; ')}.`;
}

export const en: WeatherText = {
  heading: weatherHeading.en,
  place: 'Place',
  weather: 'Weather',
  condition,
  dry: 'No rain',
  later,
  feelsLike: (temperature) => `Feels like ${minus(temperature)}°`,
  humidity: (percent) => `Humidity ${percent}%`,
  wind: (given) => upper(wind(given)),
  rainChance: (percent) => `Chance of rain ${percent}%`,
  bulletin,
  nowIn: (isCity, province) => `now in ${province} ${isCity ? 'city' : 'province'}`,
  problem: {
    unknown: 'This place was not found',
    coordinates: 'These coordinates are wrong',
    'too-many': 'The list is too long; this part is not shown',
  },
  noData: 'No data yet',
  lacks: { feelsLike: 'Feels like: unknown', humidity: 'Humidity: unknown', wind: 'Wind: unknown' },
  drizzle: 'Drizzle',
  updated: (time, age) => `Updated ${time}${age ? ` · ${age}` : ''}`,
  model: 'Model data, for reference',
  rounded: 'rounded',
  official: 'Official bulletins',
  sourceOf: 'Source',
};
