// Made by build/generate from build/tables: change those. Names of the symbols: MET Norway; words: ours.

import type { Language } from '../language.js';

/** By a symbol's base: its own words, where those of its WMO code would say less or something else. */
export const metSymbolLabels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  lightrainshowersandthunder: { vi: 'Mưa rào nhẹ và dông', en: 'Light rain showers and thunder' },
  rainshowersandthunder: { vi: 'Mưa rào và dông', en: 'Rain showers and thunder' },
  heavyrainshowersandthunder: { vi: 'Mưa rào to và dông', en: 'Heavy rain showers and thunder' },
  lightsleetshowers: { vi: 'Mưa tuyết nhẹ', en: 'Light sleet showers' },
  sleetshowers: { vi: 'Mưa tuyết', en: 'Sleet showers' },
  heavysleetshowers: { vi: 'Mưa tuyết to', en: 'Heavy sleet showers' },
  lightssleetshowersandthunder: { vi: 'Mưa tuyết nhẹ và dông', en: 'Light sleet showers and thunder' },
  sleetshowersandthunder: { vi: 'Mưa tuyết và dông', en: 'Sleet showers and thunder' },
  heavysleetshowersandthunder: { vi: 'Mưa tuyết to và dông', en: 'Heavy sleet showers and thunder' },
  lightsnowshowers: { vi: 'Tuyết rơi nhẹ', en: 'Light snow showers' },
  snowshowers: { vi: 'Tuyết rơi', en: 'Snow showers' },
  heavysnowshowers: { vi: 'Tuyết rơi dày', en: 'Heavy snow showers' },
  lightssnowshowersandthunder: { vi: 'Tuyết rơi nhẹ và dông', en: 'Light snow showers and thunder' },
  snowshowersandthunder: { vi: 'Tuyết rơi và dông', en: 'Snow showers and thunder' },
  heavysnowshowersandthunder: { vi: 'Tuyết rơi dày và dông', en: 'Heavy snow showers and thunder' },
  lightrain: { vi: 'Mưa nhỏ', en: 'Light rain' },
  rain: { vi: 'Mưa', en: 'Rain' },
  lightrainandthunder: { vi: 'Mưa nhỏ và dông', en: 'Light rain and thunder' },
  rainandthunder: { vi: 'Mưa và dông', en: 'Rain and thunder' },
  heavyrainandthunder: { vi: 'Mưa to và dông', en: 'Heavy rain and thunder' },
  lightsleet: { vi: 'Mưa tuyết nhẹ', en: 'Light sleet' },
  sleet: { vi: 'Mưa tuyết', en: 'Sleet' },
  heavysleet: { vi: 'Mưa tuyết to', en: 'Heavy sleet' },
  lightsleetandthunder: { vi: 'Mưa tuyết nhẹ và dông', en: 'Light sleet and thunder' },
  sleetandthunder: { vi: 'Mưa tuyết và dông', en: 'Sleet and thunder' },
  heavysleetandthunder: { vi: 'Mưa tuyết to và dông', en: 'Heavy sleet and thunder' },
  lightsnow: { vi: 'Tuyết rơi nhẹ', en: 'Light snow' },
  lightsnowandthunder: { vi: 'Tuyết rơi nhẹ và dông', en: 'Light snow and thunder' },
  snowandthunder: { vi: 'Tuyết rơi và dông', en: 'Snow and thunder' },
  heavysnowandthunder: { vi: 'Tuyết rơi dày và dông', en: 'Heavy snow and thunder' },
};
