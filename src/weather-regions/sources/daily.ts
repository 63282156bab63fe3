import { list } from '../../data/json-values.js';
import { dayOf, isTime } from '../../time/clock.js';
import { reviveWeather } from '../revive-weather.js';
import type { RegionWeather } from '../weather.js';
import { at, readForecast } from './forecast.js';
import type { Forecast, Series } from './forecast.js';

/** Reads a forecast of one place that may tell its days itself: a file does, the service is not asked to. */
export function readWithDaily(answer: Forecast): RegionWeather {
  const forecast = readForecast(answer);
  const { daily } = answer;
  if (!daily?.time) return forecast;
  const lacking = forecast.lacking.filter((name) => name !== 'hourly');
  return reviveWeather({ ...forecast, days: readDays(daily, forecast.offset), lacking });
}

function readDays(daily: Series, offset: number): unknown[] {
  return list(daily.time).map((each, index) => ({
    date: typeof each === 'number' ? isTime(each * 1000) && dayOf(each * 1000, offset) : each,
    low: at(daily, 'temperature_2m_min', index),
    high: at(daily, 'temperature_2m_max', index),
    rainChance: at(daily, 'precipitation_probability_max', index),
    code: at(daily, 'weather_code', index),
  }));
}
