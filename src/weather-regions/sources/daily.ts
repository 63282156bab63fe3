import { dayOf } from '../../locale/clock.js';
import type { DayWeather, RegionWeather } from '../weather.js';
import { at, readForecast } from './forecast.js';
import type { Forecast, Series } from './forecast.js';

/** Reads a forecast of one place that may tell its days itself: a file does, the service is not asked to. */
export function readWithDaily(answer: Forecast): RegionWeather {
  const forecast = readForecast(answer);
  const { daily } = answer;
  if (!daily?.time) return forecast;
  const lacking = forecast.lacking.filter((name) => name !== 'hourly');
  return { ...forecast, days: readDays(daily, forecast.offset), lacking };
}

function readDays(daily: Series, offset: number): DayWeather[] {
  return (daily.time as unknown[]).map((each, index) => ({
    date: typeof each === 'number' ? dayOf(each * 1000, offset) : String(each),
    low: at(daily, 'temperature_2m_min', index),
    high: at(daily, 'temperature_2m_max', index),
    rainChance: at(daily, 'precipitation_probability_max', index),
    code: at(daily, 'weather_code', index),
  }));
}
