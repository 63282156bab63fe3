import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseForecastWithDaily } from '../../../src/weather-regions/sources/forecast-daily.js';
import { parseForecast } from '../../../src/weather-regions/sources/forecast.js';
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
    const { time, hours } = parseForecast(answer());
    expect(new Date(time).toISOString()).to.equal('2026-11-23T03:15:00.000Z');
    expect(new Date(hours[0]!.time).toISOString()).to.equal('2026-11-22T17:00:00.000Z');
  });

  it('reads times in seconds too', () => {
    const { current } = answer();
    expect(parseForecast(answer({ current: { ...current, time: 1_795_403_700 } })).time).to.equal(
      1_795_403_700_000,
    );
  });

  it('takes the wind of the present hour from the hours', () => {
    const winds = { ...hourly(day(2), day(0)), wind_speed_10m: [...Array(24).keys()] };
    expect(parseForecast(answer({ hourly: winds })).current.windSpeed).to.equal(10);
  });

  it('takes the hour that begins with the present for the present one', () => {
    const winds = { ...hourly(day(2), day(0)), wind_speed_10m: [...Array(24).keys()] };
    const current = { ...answer().current, time: '2026-11-23T10:00' };
    expect(parseForecast(answer({ current, hourly: winds })).current.windSpeed).to.equal(10);
  });

  it('makes the days out of the hours', () => {
    expect(parseForecast(answer({ hourly: hourly(day(2), day(10, { 15: 60 })) })).days).to.deep.equal([
      { date: '2026-11-23', low: 20, high: 22.3, rainChance: 60, code: 2 },
    ]);
  });

  it('does not make a stormy day of one stormy hour', () => {
    const [one] = parseForecast(answer({ hourly: hourly(day(2, { 3: 95 }), day(90)) })).days;
    expect(one!.code).to.equal(2);
  });

  it('does not make a rainy day of unlikely rain', () => {
    const [one] = parseForecast(answer({ hourly: hourly(day(3, { 14: 61, 15: 61, 16: 63 }), day(20)) })).days;
    expect(one!.code).to.equal(3);
  });

  it('calls a day by the worst of its likely wet hours', () => {
    const [one] = parseForecast(answer({ hourly: hourly(day(2, { 14: 80, 15: 95, 16: 81 }), day(70)) })).days;
    expect(one!.code).to.equal(95);
  });

  describe('the code of a day', () => {
    const code = (codes: number[], chances: number[]) =>
      parseForecast(answer({ hourly: hourly(codes, chances) })).days[0]!.code;

    it('is wet from two hours with a chance of 40 %', () => {
      const wet = day(2, { 14: 61, 15: 63 });
      expect(code(wet, day(0, { 14: 40, 15: 40 }))).to.equal(63);
      expect(code(wet, day(0, { 14: 40, 15: 39 }))).to.equal(2);
    });

    it('is wet where the source gives no chance', () => {
      const bare = { ...hourly(day(2, { 14: 61, 15: 63 }), []), precipitation_probability: undefined };
      expect(parseForecast(answer({ hourly: bare })).days[0]!.code).to.equal(63);
    });

    it('is that of its hours by daylight, from six to before seven in the evening', () => {
      const dry = day(0);
      const night = Object.fromEntries([...Array(6).keys(), 19, 20, 21, 22, 23].map((hour) => [hour, 45]));
      expect(code(day(1, night), dry)).to.equal(1);
      const twelve = Object.fromEntries([6, 7, 8, 9, 10, 11].map((hour) => [hour, 3]));
      expect(code(day(1, twelve), dry)).to.equal(1);
      expect(code(day(1, { ...twelve, 18: 3 }), dry)).to.equal(3);
    });

    it('is the cloudier of two that are as common', () => {
      const half = Object.fromEntries([6, 7, 8, 9, 10, 11].map((hour) => [hour, 3]));
      expect(code(day(1, { ...half, 12: 45 }), day(0))).to.equal(3);
      expect(code(day(3, { ...half, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1, 12: 45 }), day(0))).to.equal(3);
    });

    it('is that of the only wet hour where no other is known', () => {
      const time = ['2026-11-23T14:00'];
      expect(parseForecast(answer({ hourly: { time, weather_code: [95] } })).days[0]!.code).to.equal(95);
    });

    it('is that of the more serious weather, not of the higher number', () => {
      expect(code(day(2, { 14: 82, 15: 56 }), day(90))).to.equal(56);
      expect(code(day(2, { 14: 65, 15: 80 }), day(90))).to.equal(65);
    });
  });

  it("takes Viet Nam's clock where the answer names no offset", () => {
    const rest = answer({ current: answer().current! });
    delete (rest as { utc_offset_seconds?: number }).utc_offset_seconds;
    expect(new Date(parseForecast(rest).time).toISOString()).to.equal('2026-11-23T03:15:00.000Z');
    expect(parseForecast(rest).offset).to.equal(7 * 3600_000);
  });

  it('takes times that say that they are UTC, and those of another zone', () => {
    const { current } = answer();
    const time = (given: string, offset: number) =>
      new Date(
        parseForecast(answer({ current: { ...current, time: given }, utc_offset_seconds: offset })).time,
      ).toISOString();
    expect(time('2026-11-23T10:15Z', 0)).to.equal('2026-11-23T10:15:00.000Z');
    expect(time('2026-11-23T10:15', -18_000)).to.equal('2026-11-23T15:15:00.000Z');
  });

  it('takes it for day unless the answer says night', () => {
    const { current } = answer();
    const isDay = (is_day: unknown) =>
      parseForecast(answer({ current: { ...current, is_day } })).current.isDay;
    expect([isDay(1), isDay(0), isDay(undefined), isDay(null)]).to.deep.equal([true, false, true, true]);
  });

  it('takes wind and code of the present before those of the hour', () => {
    const { current } = answer();
    const now = parseForecast(
      answer({ current: { ...current, wind_speed_10m: 33, weather_code: 61 } }),
    ).current;
    expect([now.windSpeed, now.code]).to.deep.equal([33, 61]);
    const codes = day(2, { 10: 80 });
    const bare = answer({ current: { ...current, weather_code: null }, hourly: hourly(codes, day(0)) });
    expect(parseForecast(bare).current.code).to.equal(80);
  });

  it('reads a daily part where the file has one', () => {
    const daily = {
      time: ['2026-11-23', '2026-11-24'],
      weather_code: [80, null],
      temperature_2m_min: [24.1, 23],
      temperature_2m_max: [31, 30],
      precipitation_probability_max: [60, null],
    };
    expect(parseForecastWithDaily(answer({ daily })).days).to.deep.equal([
      { date: '2026-11-23', low: 24.1, high: 31, rainChance: 60, code: 80 },
      { date: '2026-11-24', low: 23, high: 30, rainChance: undefined, code: undefined },
    ]);
  });

  it("reads daily times in seconds as the place's days", () => {
    const daily = { time: [1_795_366_800], temperature_2m_max: [31] };
    expect(
      parseForecastWithDaily(answer({ daily })).days.map(({ date, high }) => [date, high]),
    ).to.deep.equal([['2026-11-23', 31]]);
  });

  it('does not miss the hours where the file has days', () => {
    const rest = answer({ daily: { time: ['2026-11-23'] }, hourly: {} });
    expect(parseForecastWithDaily(rest).missingFields).to.deep.equal(['wind_speed_10m']);
  });

  it('names each field that is missing or null, and reads the rest', () => {
    const current = {
      time: '2026-11-23T10:15',
      temperature_2m: 27.4,
      weather_code: 2,
      relative_humidity_2m: null,
    };
    const { missingFields, current: shown } = parseForecast({ current });
    expect(shown.temperature).to.equal(27.4);
    expect(missingFields).to.deep.equal([
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
      { current: { time: '2026-11-23T10:15', temperature_2m: 'ấm' } },
      'no current.temperature_2m',
    ],
    ['a time that is none', { current: { time: 'today', temperature_2m: 27 } }, 'no current.time'],
  ].forEach(([what, given, detail]) =>
    it(`refuses ${what as string}`, () => {
      expect(() => parseForecast(given as Forecast))
        .to.throw()
        .with.property('detail', detail);
    }),
  );
});
