import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DAILY, HOURLY } from './open-meteo/variables.js';
import { serve } from './serve.js';
import { createStandIn } from './stand-in.js';

const request = serve(createStandIn({ now: '2026-11-23T03:20Z' }).handle);
const HANOI = 'latitude=21.0245&longitude=105.8412';
const THREE = 'latitude=21.0245,16.0678,10.823&longitude=105.8412,108.2208,106.6296';
const ZONE = 'timezone=Asia%2FHo_Chi_Minh';

/** @param {string} query @returns {Promise<any>} */
async function ask(query) {
  const response = await request(`/open-meteo/v1/forecast?${query}`);
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
}

/** @param {string} query @param {string | RegExp} reason */
async function refuses(query, reason) {
  const response = await request(`/open-meteo/v1/forecast?${query}`);
  assert.equal(response.status, 400);
  const body = await response.json();
  assert.equal(body.error, true);
  if (typeof reason === 'string') assert.equal(body.reason, reason);
  else assert.match(body.reason, reason);
}

describe('what Open-Meteo refuses', () => {
  it('fails the whole request for one unknown variable, in each section', async () => {
    const named = /^Data corrupted at path ''\. Cannot initialize .+ from invalid String value humidity\.$/;
    await refuses(`${HANOI}&current=temperature_2m,humidity`, named);
    await refuses(`${HANOI}&hourly=humidity,temperature_2m`, named);
    await refuses(`${HANOI}&daily=weather_code,humidity&${ZONE}`, named);
  });

  it('takes a daily variable in daily only', async () => {
    await refuses(`${HANOI}&hourly=temperature_2m_max`, /temperature_2m_max/);
    await refuses(`${HANOI}&daily=toString&${ZONE}`, /toString/);
  });

  it('wants as many longitudes as latitudes, and at least one', async () => {
    await refuses(
      'latitude=21,16&longitude=105.8',
      "Parameter 'latitude' and 'longitude' must have the same number of elements",
    );
    await refuses('hourly=temperature_2m', "Parameter 'latitude' and 'longitude' must not be empty");
  });

  it('wants one timezone or as many as places', async () => {
    await refuses(`${THREE}&timezone=GMT,GMT`, /same number of elements/);
    const answers = await ask(`${THREE}&timezone=GMT,Asia%2FTokyo,auto`);
    assert.deepEqual(
      answers.map((/** @type {any} */ answer) => [answer.timezone, answer.utc_offset_seconds]),
      [
        ['GMT', 0],
        ['Asia/Tokyo', 32_400],
        ['Asia/Ho_Chi_Minh', 25_200],
      ],
    );
  });

  it('knows no invented timezone', () => refuses(`${HANOI}&timezone=Asia%2FHanoi`, 'Invalid timezone'));

  it('wants no elevation or as many as places', async () => {
    await refuses(
      `${THREE}&elevation=10`,
      "Parameter 'elevation' must have the same number of elements as coordinates",
    );
    const [first] = await ask(`${THREE}&elevation=10,20,30`);
    assert.equal(first.elevation, 10);
  });

  it('keeps coordinates on the globe', async () => {
    await refuses('latitude=91&longitude=105', 'Latitude must be in range of -90 to 90°. Given: 91.0.');
    await refuses(
      'latitude=21&longitude=-180.5',
      'Longitude must be in range of -180 to 180°. Given: -180.5.',
    );
    await refuses('latitude=NaN&longitude=105', 'Latitude must be in range of -90 to 90°. Given: nan.');
    await refuses(
      'latitude=north&longitude=105',
      "Data corrupted at path ''. Cannot initialize Float from invalid String value north.",
    );
  });

  it('allows 0 to 16 days ahead and 0 to 92 days back', async () => {
    await refuses(`${HANOI}&forecast_days=17`, 'Forecast days is invalid. Allowed range 0 to 16. Given 17.');
    await refuses(`${HANOI}&forecast_days=-1`, /^Forecast days is invalid/);
    await refuses(`${HANOI}&past_days=93`, 'Past days is invalid. Allowed range 0 to 92. Given 93.');
    await refuses(`${HANOI}&forecast_days=three`, /Cannot initialize Int/);
  });

  it('wants a timezone for days', () => refuses(`${HANOI}&daily=weather_code`, 'Timezone is required'));

  it('knows its units and time formats', async () => {
    await refuses(`${HANOI}&temperature_unit=kelvin`, /TemperatureUnit from invalid String value kelvin/);
    await refuses(`${HANOI}&wind_speed_unit=knots`, /WindspeedUnit/);
    await refuses(`${HANOI}&precipitation_unit=cm`, /PrecipitationUnit/);
    await refuses(`${HANOI}&timeformat=rfc2822`, /Timeformat/);
  });

  it('takes dates or a number of days, not both', async () => {
    await refuses(
      `${HANOI}&start_date=2026-11-20`,
      "Both 'start_date' and 'end_date' must be set in the url",
    );
    await refuses(`${HANOI}&start_date=2026-11-24&end_date=2026-11-20`, /^End-date must be larger/);
    await refuses(`${HANOI}&start_date=2026-11-20&end_date=2026-11-24&forecast_days=3`, /mutually exclusive/);
    await refuses(
      `${HANOI}&start_date=2026-11-20&end_date=2026-12-24`,
      "Parameter 'end_date' is out of allowed range from 2026-08-23 to 2026-12-08",
    );
  });

  it('says so when a test asks for what the stand-in does not cover', async () => {
    await refuses(`${HANOI}&models=icon_global`, /does not cover .*models/);
    await refuses(`${HANOI}&format=csv`, /JSON only/);
  });
});

describe('what Open-Meteo answers', () => {
  it('gives an object for one place and an array in request order for several', async () => {
    const one = await ask(`${HANOI}&current=temperature_2m`);
    assert.equal(one.latitude, 21);
    const several = await ask(`${THREE}&current=temperature_2m`);
    assert.deepEqual(
      several.map((/** @type {any} */ { latitude, longitude }) => [latitude, longitude]),
      [
        [21, 105.875],
        [16.125, 108.25],
        [10.875, 106.625],
      ],
      'grid cells, not the coordinates asked for',
    );
    assert.deepEqual(
      several.map((/** @type {any} */ answer) => answer.location_id),
      [undefined, 1, 2],
    );
    assert.deepEqual(several[0], one);
  });

  it('gives only what describes the place when no variable is asked', async () => {
    assert.deepEqual(Object.keys(await ask(HANOI)), [
      'latitude',
      'longitude',
      'generationtime_ms',
      'utc_offset_seconds',
      'timezone',
      'timezone_abbreviation',
      'elevation',
    ]);
  });

  it('tells local wall clock without offset', async () => {
    const answer = await ask(
      `${HANOI}&${ZONE}&current=temperature_2m&hourly=temperature_2m&daily=sunrise,sunset`,
    );
    assert.equal(answer.utc_offset_seconds, 25_200);
    assert.equal(answer.timezone_abbreviation, 'GMT+7');
    assert.equal(answer.current.time, '2026-11-23T10:15');
    assert.equal(answer.current.interval, 900);
    assert.equal(answer.current_units.interval, 'seconds');
    assert.equal(answer.hourly.time[0], '2026-11-23T00:00');
    assert.equal(answer.hourly.time.length, 168);
    assert.deepEqual(answer.daily.time.slice(0, 2), ['2026-11-23', '2026-11-24']);
    assert.match(answer.daily.sunrise[0], /^2026-11-23T06:1\d$/, 'Hà Nội, late November');
    assert.match(answer.daily.sunset[0], /^2026-11-23T17:1\d$/);
  });

  it('tells Unix time on request', async () => {
    const answer = await ask(
      `${HANOI}&${ZONE}&timeformat=unixtime&current=is_day&daily=sunrise&hourly=is_day`,
    );
    assert.equal(answer.current.time, Date.UTC(2026, 10, 23, 3, 15) / 1000);
    assert.equal(answer.hourly.time[0], Date.UTC(2026, 10, 22, 17) / 1000);
    assert.equal(answer.daily.time[0], Date.UTC(2026, 10, 22, 17) / 1000);
    assert.equal(answer.daily_units.time, 'unixtime');
    assert.equal(typeof answer.daily.sunrise[0], 'number');
  });

  it('measures the window in days, hours or dates', async () => {
    const length = async (/** @type {string} */ window) =>
      (await ask(`${HANOI}&${ZONE}&hourly=is_day&daily=weather_code&${window}`)).hourly.time;
    assert.equal((await length('forecast_days=0')).length, 0);
    assert.equal((await length('forecast_days=16&past_days=2')).length, 18 * 24);
    const hours = await length('forecast_hours=6&past_hours=1');
    assert.deepEqual([hours.length, hours[0]], [7, '2026-11-23T09:00']);
    const dated = await length('start_date=2026-11-20&end_date=2026-11-21');
    assert.deepEqual([dated.length, dated[0]], [48, '2026-11-20T00:00']);
  });

  it('knows every variable of its tables, each with its unit and a finite value', async () => {
    const answer = await ask(
      `${HANOI}&${ZONE}&forecast_days=2&current=${Object.keys(HOURLY)}&hourly=${Object.keys(HOURLY)}&daily=${Object.keys(DAILY)}`,
    );
    for (const name of Object.keys(HOURLY)) {
      assert.equal(typeof answer.current_units[name], 'string', name);
      assert.ok(Number.isFinite(answer.current[name]), name);
      assert.equal(answer.hourly[name].length, 48, name);
      assert.ok(answer.hourly[name].every(Number.isFinite), name);
    }
    for (const name of Object.keys(DAILY)) {
      assert.equal(typeof answer.daily_units[name], 'string', name);
      assert.equal(answer.daily[name].length, 2, name);
    }
  });

  it('converts units and names them', async () => {
    const names = 'temperature_2m,wind_speed_10m,precipitation,visibility';
    const metric = await ask(`${HANOI}&hourly=${names}&forecast_days=1`);
    const other = await ask(
      `${HANOI}&hourly=${names}&forecast_days=1&temperature_unit=fahrenheit&wind_speed_unit=ms&precipitation_unit=inch`,
    );
    assert.deepEqual(other.hourly_units, {
      time: 'iso8601',
      temperature_2m: '°F',
      wind_speed_10m: 'm/s',
      precipitation: 'inch',
      visibility: 'ft',
    });
    assert.ok(Math.abs(other.hourly.temperature_2m[5] - (metric.hourly.temperature_2m[5] * 1.8 + 32)) < 0.15);
    assert.ok(Math.abs(other.hourly.wind_speed_10m[5] * 3.6 - metric.hourly.wind_speed_10m[5]) < 0.1);
  });

  it('cools a place by its height, unless downscaling is switched off', async () => {
    const high = await ask(`${HANOI}&elevation=1010&current=temperature_2m`);
    const low = await ask(`${HANOI}&elevation=10&current=temperature_2m`);
    assert.ok(Math.abs(low.current.temperature_2m - high.current.temperature_2m - 6.5) < 0.15);
    assert.equal('elevation' in (await ask(`${HANOI}&elevation=nan`)), false);
  });

  it('lets every origin read, and names nothing to cache by', async () => {
    const { headers } = await request(`/open-meteo/v1/forecast?${HANOI}`);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('content-type') ?? '', /^application\/json/);
    for (const name of ['cache-control', 'etag', 'expires', 'last-modified'])
      assert.equal(headers.get(name), null, name);
    const preflight = await request('/open-meteo/v1/forecast', { method: 'OPTIONS' });
    assert.doesNotMatch(preflight.headers.get('access-control-allow-headers') ?? '', /x-api-key/i);
  });
});

describe('weather that agrees with itself', () => {
  it('has the days sum up the hours', async () => {
    const { hourly, daily } = await ask(
      `latitude=16.0678&longitude=108.2208&${ZONE}&forecast_days=3&hourly=temperature_2m,precipitation,weather_code,precipitation_probability` +
        '&daily=temperature_2m_max,temperature_2m_min,precipitation_sum,precipitation_hours,weather_code,precipitation_probability_max',
    );
    for (const day of [0, 1, 2]) {
      const of = (/** @type {string} */ name) => hourly[name].slice(day * 24, day * 24 + 24);
      assert.equal(daily.temperature_2m_max[day], Math.max(...of('temperature_2m')));
      assert.equal(daily.temperature_2m_min[day], Math.min(...of('temperature_2m')));
      assert.equal(daily.weather_code[day], Math.max(...of('weather_code')));
      assert.equal(daily.precipitation_probability_max[day], Math.max(...of('precipitation_probability')));
      assert.equal(
        daily.precipitation_hours[day],
        of('precipitation').filter((/** @type {number} */ mm) => mm > 0).length,
      );
      const sum = of('precipitation').reduce(
        (/** @type {number} */ total, /** @type {number} */ mm) => total + mm,
        0,
      );
      assert.ok(Math.abs(daily.precipitation_sum[day] - sum) < 0.01);
    }
  });

  it('has the current values lie between the hours round them', async () => {
    const { current, hourly } = await ask(`${HANOI}&${ZONE}&current=temperature_2m&hourly=temperature_2m`);
    const [before, after] = hourly.temperature_2m.slice(10, 12);
    assert.ok(Math.abs(current.temperature_2m - (before * 0.75 + after * 0.25)) < 0.11);
  });

  it('has day begin with the sunrise', async () => {
    const { hourly, daily } = await ask(
      `${HANOI}&${ZONE}&forecast_days=1&hourly=is_day,uv_index&daily=sunrise,sunset`,
    );
    hourly.time.forEach((/** @type {string} */ time, /** @type {number} */ hour) => {
      const light = time > daily.sunrise[0] && time < daily.sunset[0];
      assert.equal(hourly.is_day[hour], light ? 1 : 0, time);
      if (!light) assert.equal(hourly.uv_index[hour], 0, time);
    });
  });

  it('has codes that follow from cloud and rain', async () => {
    const { hourly } = await ask(
      `${THREE}&forecast_days=16&hourly=weather_code,precipitation,cloud_cover,visibility`,
    ).then((answers) => answers[1]);
    hourly.weather_code.forEach((/** @type {number} */ code, /** @type {number} */ hour) => {
      const mm = hourly.precipitation[hour];
      if (code <= 3) assert.ok(mm < 0.01 + 0.005, `code ${code} with ${mm} mm`);
      if (code === 3) assert.ok(hourly.cloud_cover[hour] >= 80);
      if (code === 51) assert.ok(mm <= 0.5);
      if (code === 63) assert.ok(mm >= 2.5 && mm <= 7.6);
      if (code === 45) assert.ok(hourly.visibility[hour] <= 1000);
    });
  });

  it('is the same each time it is asked, and differs from day to day', async () => {
    const query = `${THREE}&${ZONE}&hourly=${Object.keys(HOURLY)}`;
    assert.deepEqual(await ask(query), await ask(query));
    const { daily } = await ask(`${HANOI}&${ZONE}&forecast_days=16&daily=temperature_2m_max`);
    assert.ok(new Set(daily.temperature_2m_max).size > 5);
  });

  it('is cool in the north in January, hot in June, and never cold in the south', async () => {
    const high = async (/** @type {string} */ at, /** @type {string} */ place) => {
      const response = await request(
        `/open-meteo/now=${at}/v1/forecast?${place}&${ZONE}&daily=temperature_2m_max&forecast_days=16`,
      );
      const { daily } = await response.json();
      return (
        daily.temperature_2m_max.reduce(
          (/** @type {number} */ sum, /** @type {number} */ high) => sum + high,
          0,
        ) / 16
      );
    };
    const saigon = 'latitude=10.823&longitude=106.6296';
    assert.ok((await high('2026-01-10T00:00Z', HANOI)) < 23);
    assert.ok((await high('2026-06-10T00:00Z', HANOI)) > 30);
    assert.ok((await high('2026-01-10T00:00Z', saigon)) > 28);
  });

  it('brings thunderstorms to the southern summer in the afternoon', async () => {
    const response = await request(
      `/open-meteo/now=2026-08-01T00:00Z/v1/forecast?latitude=10.823&longitude=106.6296&${ZONE}&hourly=weather_code&forecast_days=16`,
    );
    const { hourly } = await response.json();
    const stormy = hourly.time.filter(
      (/** @type {string} */ _, /** @type {number} */ hour) => hourly.weather_code[hour] >= 95,
    );
    assert.ok(stormy.length > 0);
    assert.ok(stormy.every((/** @type {string} */ time) => time.slice(11, 13) >= '12'));
  });
});
