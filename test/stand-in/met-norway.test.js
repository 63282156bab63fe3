import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { symbolCode } from './met-norway/symbol.js';
import { serve } from './serve.js';
import { createStandIn } from './stand-in.js';

const request = serve(createStandIn({ now: '2026-11-23T03:20Z' }).handle);

describe('MET Norway', () => {
  it('tells one point in UTC, by the hour and then by six', async () => {
    const response = await request('/met-norway/compact?lat=21.0245&lon=105.8412');
    assert.equal(response.status, 200);
    const { type, geometry, properties } = await response.json();
    assert.equal(type, 'Feature');
    assert.deepEqual(geometry.coordinates.slice(0, 2), [105.8412, 21.0245]);
    const { meta, timeseries } = properties;
    assert.equal(meta.updated_at, '2026-11-23T01:30:00Z');
    assert.equal(meta.units.wind_speed, 'm/s');
    assert.equal(timeseries[0].time, '2026-11-23T03:00:00Z');
    assert.equal(timeseries[1].time, '2026-11-23T04:00:00Z');
    const [beforeLast, last] = timeseries.slice(-2).map((/** @type {any} */ entry) => Date.parse(entry.time));
    assert.equal(last - beforeLast, 6 * 3_600_000);
    assert.match(timeseries[0].data.next_1_hours.summary.symbol_code, /^[a-z]+(_day|_night)?$/);
    assert.equal(typeof timeseries[0].data.next_6_hours.details.precipitation_amount, 'number');
    assert.deepEqual(timeseries[0].data.next_12_hours.details, {});
    assert.equal('next_1_hours' in timeseries.at(-5).data, false);
    assert.equal('apparent_temperature' in timeseries[0].data.instant.details, false);
  });

  it('adds highs and lows in its complete answer only', async () => {
    const details = async (/** @type {string} */ name) => {
      const response = await request(`/met-norway/${name}?lat=21.02&lon=105.84`);
      return (await response.json()).properties.timeseries[0].data.next_6_hours.details;
    };
    assert.equal('air_temperature_max' in (await details('compact')), false);
    const { air_temperature_max: high, air_temperature_min: low } = await details('complete');
    assert.ok(high > low);
  });

  it('tells the same weather as Open-Meteo', async () => {
    const met = await (await request('/met-norway/compact?lat=21&lon=105.875')).json();
    const meteo = await (
      await request(
        '/open-meteo/v1/forecast?latitude=21&longitude=105.875&hourly=temperature_2m,wind_speed_10m',
      )
    ).json();
    const { details } = met.properties.timeseries[0].data.instant;
    assert.equal(details.air_temperature, meteo.hourly.temperature_2m[3]);
    assert.ok(Math.abs(details.wind_speed * 3.6 - meteo.hourly.wind_speed_10m[3]) < 0.3);
  });

  it('forbids more than four decimals, and wants both coordinates', async () => {
    assert.equal((await request('/met-norway/compact?lat=21.02451&lon=105.84')).status, 403);
    assert.equal((await request('/met-norway/compact?lat=21.02')).status, 400);
    assert.equal((await request('/met-norway/compact?lat=21,16&lon=105,108')).status, 400);
    assert.equal((await request('/met-norway/compact?lat=95&lon=105')).status, 400);
  });

  it('lets a proxy ask whether anything is new', async () => {
    const first = await request('/met-norway/compact?lat=21&lon=105');
    const modified = first.headers.get('last-modified') ?? '';
    assert.ok(Date.parse(first.headers.get('expires') ?? '') > Date.parse(modified));
    const again = await request('/met-norway/compact?lat=21&lon=105', {
      headers: { 'if-modified-since': modified },
    });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  it('takes the switches too', async () => {
    assert.equal((await request('/met-norway/fail=429/compact?lat=21&lon=105')).status, 429);
    const response = await request(
      '/met-norway/now=2026-12-01T00:00Z/weatherapi/locationforecast/2.0/compact?lat=21&lon=105',
    );
    assert.equal((await response.json()).properties.timeseries[0].time, '2026-12-01T00:00:00Z');
  });
});

describe('symbols', () => {
  const dry = { cloud: 0, rate: 0, snow: 0, convective: false, thunder: false, fog: false, day: true };
  const wet = { ...dry, cloud: 60, rate: 3 };

  it('tells day from night for clear skies and showers only', () => {
    assert.equal(symbolCode(dry), 'clearsky_day');
    assert.equal(symbolCode({ ...dry, cloud: 50, day: false }), 'partlycloudy_night');
    assert.equal(symbolCode({ ...dry, cloud: 95 }), 'cloudy');
    assert.equal(symbolCode({ ...dry, fog: true }), 'fog');
    assert.equal(symbolCode(wet), 'heavyrain');
    assert.equal(symbolCode({ ...wet, convective: true, thunder: true }), 'heavyrainshowersandthunder_day');
  });

  it('keeps the two misspelt names', () => {
    const snow = { ...wet, rate: 0.2, snow: 1, convective: true, thunder: true };
    assert.equal(symbolCode(snow), 'lightssnowshowersandthunder_day');
  });
});

describe('files of a portal', () => {
  it("has Open-Meteo's array for the three places of the original", async () => {
    const response = await request('/weather.json');
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    const places = await response.json();
    assert.equal(places.length, 3);
    assert.equal(places[0].timezone, 'Asia/Ho_Chi_Minh');
    assert.equal(places[0].daily.time.length, 7);
  });

  it('has our documented own shape', async () => {
    const own = await (await request('/weather-own.json')).json();
    assert.equal(own.updated, '2026-11-23T10:15:00+07:00');
    assert.deepEqual(
      own.regions.map((/** @type {any} */ { id, name }) => [id, name]),
      [
        ['ha-noi', 'Hà Nội'],
        ['da-nang', 'Đà Nẵng'],
        ['ho-chi-minh', 'TP Hồ Chí Minh'],
      ],
    );
    const [region] = own.regions;
    assert.deepEqual(Object.keys(region), [
      ...[
        'id',
        'name',
        'temperature',
        'feelsLike',
        'humidity',
        'windSpeed',
        'windDirection',
        'code',
        'isDay',
        'days',
      ],
    ]);
    assert.deepEqual(Object.keys(region.days[0]), ['date', 'low', 'high', 'rainChance', 'code']);
    assert.equal(region.isDay, true);
  });

  it('takes the switches under /portal/', async () => {
    assert.equal((await request('/portal/fail=503/weather.json')).status, 503);
    const own = await (await request('/portal/code=95/weather-own.json')).json();
    assert.equal(own.regions[2].code, 95);
  });
});
