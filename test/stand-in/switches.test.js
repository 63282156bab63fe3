import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serve } from './serve.js';
import { createStandIn } from './stand-in.js';

const standIn = createStandIn({ now: '2026-11-23T03:20Z' });
const request = serve(standIn.handle);
const QUERY =
  'latitude=21.0245,16.0678,10.823&longitude=105.8412,108.2208,106.6296&timezone=Asia%2FHo_Chi_Minh' +
  '&current=temperature_2m,weather_code&hourly=temperature_2m,weather_code&daily=temperature_2m_max,weather_code';

/** @param {string} switches @param {RequestInit} [options] */
const call = (switches, options) => request(`/open-meteo/${switches}/v1/forecast?${QUERY}`, options);

/** @param {string} switches @returns {Promise<any>} */
const answer = async (switches) => (await call(switches)).json();

describe('switches that shape the weather', () => {
  it('freezes the clock', async () => {
    const [hanoi] = await answer('now=2027-02-06T15:59Z');
    assert.equal(hanoi.current.time, '2027-02-06T22:45');
    assert.equal(hanoi.daily.time[0], '2027-02-06');
  });

  it('forces the weather code everywhere', async () => {
    for (const place of await answer('code=95')) {
      assert.equal(place.current.weather_code, 95);
      assert.ok(place.hourly.weather_code.every((/** @type {number} */ code) => code === 95));
      assert.ok(place.daily.weather_code.every((/** @type {number} */ code) => code === 95));
    }
  });

  it('forces the temperature now, and keeps the day consistent with it', async () => {
    for (const place of await answer('temperature=38.5')) {
      assert.equal(place.current.temperature_2m, 38.5);
      assert.ok(place.daily.temperature_2m_max[0] >= 38.4);
    }
  });
});

describe('switches that spoil the answer', () => {
  it('delays it', async () => {
    await answer('delay=0');
    const before = performance.now();
    await answer('delay=400');
    assert.ok(performance.now() - before >= 399);
  });

  it('hangs after the headers', async () => {
    const controller = new AbortController();
    const response = await call('hang', { signal: controller.signal });
    assert.equal(response.status, 200);
    const body = response.text();
    const first = await Promise.race([
      body.then(() => 'body'),
      new Promise((resolve) => setTimeout(resolve, 80, 'nothing')),
    ]);
    assert.equal(first, 'nothing');
    controller.abort();
    await assert.rejects(body, { name: 'AbortError' });
  });

  it('cuts the body off', async () => {
    const response = await call('cut');
    assert.equal(response.status, 200);
    await assert.rejects(response.text(), TypeError);
  });

  it('puts an error text into the stream of a good status', async () => {
    const response = await call('stream-error');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /json/);
    const text = await response.text();
    assert.match(text, /^\[\{"latitude".+Unexpected error while streaming data: timeoutReached$/s);
  });

  it('answers with a login page, or with rubbish', async () => {
    const page = await call('html');
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.match(await page.text(), /Đăng nhập/);
    const rubbish = await call('rubbish');
    assert.equal(rubbish.status, 200);
    await assert.rejects(rubbish.json(), SyntaxError);
  });

  it('refuses with a status, in the words of the service', async () => {
    const reasons = {
      400: /^Data corrupted/,
      404: /Not Found/,
      429: /^Minutely API request limit exceeded\. Please try again in one minute\.$/,
      500: /^Something went wrong\.$/,
      503: /^The service is overloaded$/,
    };
    for (const [status, reason] of Object.entries(reasons)) {
      const response = await call(`fail=${status}`);
      assert.equal(response.status, Number(status));
      assert.equal(response.headers.get('retry-after'), null);
      const body = await response.json();
      assert.equal(body.error, true);
      assert.match(body.reason, reason);
    }
  });

  it('is offline', () => assert.rejects(call('offline'), TypeError));

  it('names no origin that may read', async () => {
    const response = await call('no-cors');
    assert.equal(response.headers.get('access-control-allow-origin'), null);
    assert.equal(response.status, 200);
  });

  it('empties the arrays of one place', async () => {
    const [first, second, third] = await answer('empty=1');
    assert.deepEqual(second.hourly, { time: [], temperature_2m: [], weather_code: [] });
    assert.deepEqual(second.daily.time, []);
    assert.equal(second.current.temperature_2m, null);
    assert.equal(second.location_id, 1);
    for (const place of [first, third]) assert.equal(place.hourly.time.length, 168);
  });

  it('nulls one variable or all', async () => {
    const [one] = await answer('nulls=temperature_2m');
    assert.equal(one.current.temperature_2m, null);
    assert.equal(one.hourly.temperature_2m[0], null);
    assert.equal(typeof one.current.weather_code, 'number');
    assert.equal(one.current_units.temperature_2m, '°C');
    const [all] = await answer('nulls');
    assert.equal(all.current.time, '2026-11-23T10:15');
    assert.equal(all.current.weather_code, null);
    assert.ok(all.daily.weather_code.every((/** @type {null} */ code) => code === null));
    assert.equal(all.latitude, 21);
  });

  it('leaves a field out', async () => {
    assert.equal(
      (await answer('missing=current')).some((/** @type {object} */ place) => 'current' in place),
      false,
    );
    const [place] = await answer('missing=temperature_2m');
    assert.deepEqual(Object.keys(place.current), ['time', 'interval', 'weather_code']);
    assert.equal('temperature_2m' in place.hourly, false);
  });

  it('sends too much, with an end or without', async () => {
    const large = await call('huge=3000000');
    assert.equal((await large.text()).length >= 2_999_000, true);
    const endless = await call('huge');
    const reader = /** @type {ReadableStream<Uint8Array>} */ (endless.body).getReader();
    let bytes = 0;
    while (bytes < 8_000_000) {
      const { done, value } = await reader.read();
      assert.equal(done, false);
      bytes += value?.length ?? 0;
    }
    await reader.cancel();
  });

  it('can be combined', async () => {
    const [place] = await answer('code=80/missing=daily/now=2026-11-24T00:00Z');
    assert.equal(place.current.weather_code, 80);
    assert.equal(place.current.time, '2026-11-24T07:00');
    assert.equal('daily' in place, false);
  });

  it('refuses a switch that does not exist, or has no number where one is due', async () => {
    for (const wrong of ['fial=429', 'delay=soon', 'now=yesterday', '%E0%A4%A', 'times=2']) {
      const response = await call(wrong);
      assert.equal(response.status, 400, wrong);
      assert.match((await response.json()).reason, /^The stand-in/);
    }
  });
});

describe('calls', () => {
  it('fails so many times, then recovers, for each id by itself', async () => {
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) statuses.push((await call('id=recovers/fail=503/times=2')).status);
    assert.deepEqual(statuses, [503, 503, 200]);
    assert.equal((await call('id=another/fail=503/times=2')).status, 503);
  });

  it('keeps the weather switches when the faults are over', async () => {
    await call('id=lasting/code=95/fail=500/times=1');
    const [place] = await answer('id=lasting/code=95/fail=500/times=1');
    assert.equal(place.current.weather_code, 95);
  });

  it('tells what came under an id, and forgets it', async () => {
    await call('id=t42');
    await call('fail=429/id=t42');
    const told = await (await request('/open-meteo/id=t42/calls')).json();
    assert.equal(told.count, 2);
    assert.match(told.urls[1], /^\/open-meteo\/fail=429\/id=t42\/v1\/forecast\?latitude=/);
    assert.equal(standIn.calls('t42').length, 2);
    const cleared = await (await request('/open-meteo/id=t42/calls', { method: 'DELETE' })).json();
    assert.equal(cleared.count, 0);
    assert.equal(standIn.calls('t42').length, 0);
  });

  it('knows no other address', async () => {
    assert.equal((await request('/open-meteo/v2/forecast')).status, 404);
    assert.equal((await request('/')).status, 404);
    assert.equal(standIn.serves('/open-meteo/v1/forecast?latitude=1'), true);
    assert.equal(standIn.serves('/dist/html-portlets.js'), false);
  });
});

describe('clock', () => {
  const tell = serve(createStandIn({ clock: () => Date.UTC(2026, 0, 1) }).handle);

  it('may be given', async () => {
    const response = await tell('/open-meteo/v1/forecast?latitude=21&longitude=105&current=is_day');
    assert.equal((await response.json()).current.time, '2026-01-01T00:00');
  });

  it('is refused when it stands at no date', () => {
    assert.throws(() => createStandIn({ now: 'soon' }), TypeError);
  });
});
