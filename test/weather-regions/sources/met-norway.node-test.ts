import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { vi } from '../../../src/locale/weather/vi.js';
import { bulletinText, createBulletin } from '../../../src/weather-regions/bulletin.js';
import { metNorway } from '../../../src/weather-regions/sources/met-norway.js';
import { detailOf, readAnswer } from './answer.js';

const haNoi = { id: 'ha-noi', name: 'Hà Nội', latitude: 21.02449, longitude: 105.84117 };
const NOW = Date.parse('2026-11-23T10:15:00+07:00');

interface StepOptions {
  readonly symbol?: string;
  readonly next?: 1 | 6 | 12;
  readonly details?: Record<string, number>;
}

/** A step of Locationforecast at this hour of UTC on 23.11.2026. */
const step = (hour: number, { symbol = 'fair_day', next = 1, details = {} }: StepOptions = {}) => ({
  time: new Date(Date.UTC(2026, 10, 23, hour)).toISOString().replace('.000Z', 'Z'),
  data: {
    instant: {
      details: {
        air_temperature: 27.4,
        relative_humidity: 78.2,
        wind_speed: 5,
        wind_from_direction: 135,
        ...details,
      },
    },
    [`next_${next}_hours`]: { summary: { symbol_code: symbol } },
  },
});

const read = (...timeseries: unknown[]) =>
  readAnswer(metNorway.request(haNoi, 'https://portal.example/met'), { properties: { timeseries } });

describe("reading MET Norway's Locationforecast", () => {
  const { now } = Date;
  before(() => (Date.now = () => NOW));
  after(() => (Date.now = now));

  it('takes the step of this moment, though the first be hours old', async () => {
    const hours = [-2, -1, 0, 1, 2, 3, 4, 5].map((hour) =>
      step(hour, {
        details: { air_temperature: 20 + hour },
        symbol: hour < 3 ? 'heavyrain' : 'clearsky_day',
      }),
    );
    const { current, time } = await read(...hours);
    expect([current.temperature, current.code]).to.deep.equal([23, 0]);
    expect(new Date(time).toISOString()).to.equal('2026-11-23T03:00:00.000Z');
    expect((await read(...hours.slice(0, 3))).current.temperature).to.equal(20);
    expect((await read(...hours.slice(6))).current.temperature).to.equal(24);
  });

  it('takes the step of this moment by the portal’s clock, where this device’s is hours behind', async () => {
    const timeseries = [1, 2, 3, 4, 5].map((hour) => step(hour, { details: { air_temperature: 20 + hour } }));
    const request = metNorway.request(haNoi, 'https://portal.example/met');
    const answer = { properties: { timeseries } };
    expect((await readAnswer(request, answer, 2 * 3_600_000)).current.temperature).to.equal(25);
  });

  it('takes its m/s as what they are, now and hour by hour', async () => {
    const weather = await read(
      step(3),
      step(4, { details: { wind_speed: 8 } }),
      step(5, { details: { wind_speed: 3.4 } }),
    );
    expect(weather.current.windSpeed).to.be.closeTo(18, 1e-9);
    expect(weather.hours.map(({ windSpeed }) => Math.round(windSpeed! * 100) / 100)).to.deep.equal([
      18, 28.8, 12.24,
    ]);
    expect(bulletinText(createBulletin(haNoi, weather, NOW, vi), vi)).to.equal(
      'Hà Nội: ít mây, không mưa; gió đông nam cấp 3–5; 27–27 °C; độ ẩm 78 %; hiện 27 °C.',
    );
  });

  it("takes its UTC to the places' wall clock: its days are Viet Nam's", async () => {
    const weather = await read(
      step(3),
      step(16, { details: { air_temperature: 20 } }),
      step(17, { details: { air_temperature: 10 } }),
    );
    expect(new Date(weather.time).toISOString()).to.equal('2026-11-23T03:00:00.000Z');
    expect(weather.offset).to.equal(7 * 3600_000);
    expect(weather.days.map(({ date, low, high }) => [date, low, high])).to.deep.equal([
      ['2026-11-23', 20, 27.4],
      ['2026-11-24', 10, 10],
    ]);
  });

  it('takes the symbol of the next hour, else of the next six, else of the next twelve', async () => {
    const both = step(3, { symbol: 'rain' });
    Object.assign(both.data, {
      next_6_hours: { summary: { symbol_code: 'cloudy' } },
      next_12_hours: { summary: { symbol_code: 'fog' } },
    });
    const { hours } = await read(
      both,
      step(9, { symbol: 'cloudy', next: 6 }),
      step(15, { symbol: 'fog', next: 12 }),
    );
    expect(hours.map(({ code }) => code)).to.deep.equal([63, 3, 45]);
  });

  for (const [symbol, code, isDay] of [
    ['clearsky_day', 0, true],
    ['clearsky_night', 0, false],
    ['clearsky_polartwilight', 0, true],
    ['cloudy', 3, true],
    ['heavyrainandthunder', 95, true],
    ['lightssleetshowersandthunder_night', 95, false],
  ] as const) {
    it(`reads ${symbol}`, async () => {
      const { current, missingFields } = await read(step(3, { symbol }));
      expect([current.code, current.isDay]).to.deep.equal([code, isDay]);
      expect(missingFields).to.deep.equal([]);
    });
  }

  it('has its own words where they say more than the code', async () => {
    expect((await read(step(3, { symbol: 'lightrainandthunder' }))).current.label).to.deep.equal({
      vi: 'Mưa nhỏ và dông',
      en: 'Light rain and thunder',
    });
    expect((await read(step(3, { symbol: 'cloudy' }))).current.label).to.equal(undefined);
  });

  it('names a symbol that it does not know, and reads the rest', async () => {
    const { current, missingFields } = await read(step(3, { symbol: 'frogs_day' }));
    expect([current.temperature, current.code]).to.deep.equal([27.4, undefined]);
    expect(missingFields).to.deep.equal(['a known symbol_code ("frogs")']);
  });

  for (const [what, answer, detail] of [
    ['no steps', { properties: { timeseries: [] } }, 'no properties.timeseries'],
    ['another shape', {}, 'no properties.timeseries'],
    ['nothing', null, 'no properties.timeseries'],
    [
      'a step without temperature',
      { properties: { timeseries: [{ time: '2026-11-23T03:00:00Z', data: { instant: { details: {} } } }] } },
      'no air_temperature',
    ],
    ['a step without a time', { properties: { timeseries: [{ ...step(3), time: 'now' }] } }, 'no time'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await detailOf(readAnswer(metNorway.request(haNoi, '/met'), answer))).to.equal(detail);
    });
  }

  it('asks for one place, to two decimals: the service refuses more than four', () => {
    const url = (endpoint: string, region = haNoi) => metNorway.request(region, endpoint).url;
    expect(url('https://portal.example/met')).to.equal('https://portal.example/met?lat=21.02&lon=105.84');
    expect(url('https://portal.example/met?via=proxy')).to.equal(
      'https://portal.example/met?via=proxy&lat=21.02&lon=105.84',
    );
    expect(url('/met', { ...haNoi, latitude: -33.8688, longitude: -70.009 })).to.equal(
      '/met?lat=-33.87&lon=-70.01',
    );
    expect(metNorway.request(haNoi, '/met').batch).to.equal(undefined);
  });
});
