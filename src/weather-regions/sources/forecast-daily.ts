import { list, toNumber } from '../../data/json-values.js';
import { dayOf, isTime } from '../../time/clock.js';
import type { DayWeather, RegionWeather } from '../model.js';
import { reviveWeather } from '../revive-weather.js';
import { numberAt, parseForecast } from './forecast.js';
import type { Forecast, Series } from './forecast.js';

/** Parses Open-Meteo's forecast of one place, with the days of a `daily` part where there is one: a file may have it, the service is not asked for it. */
export function parseForecastWithDaily(forecast: Forecast): RegionWeather {
  const weather = parseForecast(forecast);
  const { daily } = forecast;
  if (!daily?.['time']) return weather;
  const missingFields = weather.missingFields.filter((name) => name !== 'hourly');
  return reviveWeather({ ...weather, days: parseDays(daily, weather.offset), missingFields });
}

function parseDays(daily: Series, offset: number): DayWeather[] {
  return list(daily['time']).map((each, index) => ({
    date: isTime((toNumber(each) ?? NaN) * 1000) ? dayOf(toNumber(each)! * 1000, offset) : String(each),
    low: numberAt(daily, 'temperature_2m_min', index),
    high: numberAt(daily, 'temperature_2m_max', index),
    rainChance: numberAt(daily, 'precipitation_probability_max', index),
    code: numberAt(daily, 'weather_code', index),
  }));
}
