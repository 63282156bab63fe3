import { expect } from '@open-wc/testing';
import { readWithDaily } from '../../../src/weather-regions/sources/daily.js';
import { readForecast } from '../../../src/weather-regions/sources/forecast.js';
import type { Forecast } from '../../../src/weather-regions/sources/forecast.js';

const hourly = (codes: number[], chances: number[]) => ({
  time: codes.map((_, hour) => `2026-11-23T${String(hour).padStart(2, '0')}:00`),
  weather_code: codes,
  precipitation_probability: chances,
  temperature_2m: codes.map((_, hour) => 20 + hour / 10),
  wind_speed_10m: codes.map(() => 9),
});

const day = (code: number, at: Record<number, number> = {}) =>
  [...Array(24).keys()].map((hour) => at[hour] ?? code);

const answer = (more: Partial<Forecast> = {}): Forecast => ({
  utc_offset_seconds: 25_200,
  current: {
    time: '2026-11-23T10:15',
    temperature_2m: 27.4,
    relative_humidity_2m: 78,
    apparent_temperature: 30.1,
    is_day: 1,
    weather_code: 2,
    wind_direction_10m: 135,
  },
  hourly: hourly(day(2), day(10)),
  ...more,
});

describe("reading Open-Meteo's forecast", () => {
  it("takes times as the place's wall clock, whatever the reader's zone", () => {
    const { time, hours } = readForecast(answer());
    expect(new Date(time).toISOString()).to.equal('2026-11-23T03:15:00.000Z');
    expect(new Date(hours[0]!.time).toISOString()).to.equal('2026-11-22T17:00:00.000Z');
  });

  it('reads times in seconds too', () => {
    const { current } = answer();
    expect(readForecast(answer({ current: { ...current, time: 1_795_403_700 } })).time).to.equal(
      1_795_403_700_000,
    );
  });

  it('takes the wind of the present hour from the hours', () => {
    const winds = { ...hourly(day(2), day(0)), wind_speed_10m: [...Array(24).keys()] };
    expect(readForecast(answer({ hourly: winds })).now.windSpeed).to.equal(10);
  });

  it('makes the days out of the hours', () => {
    expect(readForecast(answer({ hourly: hourly(day(2), day(10, { 15: 60 })) })).days).to.deep.equal([
      { date: '2026-11-23', low: 20, high: 22.3, rainChance: 60, code: 2 },
    ]);
  });

  it('does not make a stormy day of one stormy hour', () => {
    const [one] = readForecast(answer({ hourly: hourly(day(2, { 3: 95 }), day(90)) })).days;
    expect(one!.code).to.equal(2);
  });

  it('does not make a rainy day of unlikely rain', () => {
    const [one] = readForecast(answer({ hourly: hourly(day(3, { 14: 61, 15: 61, 16: 63 }), day(20)) })).days;
    expect(one!.code).to.equal(3);
  });

  it('calls a day by the worst of its likely wet hours', () => {
    const [one] = readForecast(answer({ hourly: hourly(day(2, { 14: 80, 15: 95, 16: 81 }), day(70)) })).days;
    expect(one!.code).to.equal(95);
  });

  it('reads a daily part where the file has one', () => {
    const daily = {
      time: ['2026-11-23', '2026-11-24'],
      weather_code: [80, null],
      temperature_2m_min: [24.1, 23],
      temperature_2m_max: [31, 30],
      precipitation_probability_max: [60, null],
    };
    expect(readWithDaily(answer({ daily })).days).to.deep.equal([
      { date: '2026-11-23', low: 24.1, high: 31, rainChance: 60, code: 80 },
      { date: '2026-11-24', low: 23, high: 30, rainChance: undefined, code: undefined },
    ]);
  });

  it('names each field that is missing or null, and reads the rest', () => {
    const current = {
      time: '2026-11-23T10:15',
      temperature_2m: 27.4,
      weather_code: 2,
      relative_humidity_2m: null,
    };
    const { lacking, now } = readForecast({ current });
    expect(now.temperature).to.equal(27.4);
    expect(lacking).to.deep.equal([
      'current.relative_humidity_2m',
      'current.apparent_temperature',
      'current.wind_direction_10m',
      'wind_speed_10m',
      'hourly',
    ]);
  });

  [
    ['no current part', {}, 'no current.time'],
    ['no temperature', { current: { time: '2026-11-23T10:15' } }, 'no current.temperature_2m'],
    [
      'a temperature that is text',
      { current: { time: '2026-11-23T10:15', temperature_2m: '27' } },
      'no current.temperature_2m',
    ],
    ['a time that is none', { current: { time: 'today', temperature_2m: 27 } }, 'no current.time'],
  ].forEach(([what, given, detail]) =>
    it(`refuses ${what as string}`, () => {
      expect(() => readForecast(given as Forecast))
        .to.throw()
        .with.property('detail', detail);
    }),
  );
});
