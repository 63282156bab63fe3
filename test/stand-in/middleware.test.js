import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import middleware from './middleware.js';
import { serve } from './serve.js';

/** Whether Koa was left to answer, call by call. @type {boolean[]} */
const leftToKoa = [];

/** As Koa calls its middleware: the answer is Koa's unless `respond` is false. */
const request = serve(async (req, res) => {
  const context = { url: req.url ?? '', req, res, respond: true };
  res.statusCode = 404;
  await middleware(context, async () => {
    res.statusCode = 204;
  });
  leftToKoa.push(context.respond);
  if (context.respond) res.end();
});

describe('Koa middleware', () => {
  it('answers for the weather and hands on the rest', async () => {
    const weather = await request('/open-meteo/v1/forecast?latitude=21&longitude=105&current=temperature_2m');
    assert.equal(weather.status, 200);
    assert.equal(typeof (await weather.json()).current.temperature_2m, 'number');
    assert.equal((await request('/src/index.ts')).status, 204);
    assert.deepEqual(leftToKoa, [false, true]);
  });

  it('lets answers hang and break off', async () => {
    const query = 'latitude=21&longitude=105&current=temperature_2m';
    await assert.rejects((await request(`/open-meteo/cut/v1/forecast?${query}`)).text(), TypeError);
    const controller = new AbortController();
    const hanging = await request(`/open-meteo/hang/v1/forecast?${query}`, { signal: controller.signal });
    assert.equal(hanging.status, 200);
    const body = hanging.text();
    controller.abort();
    await assert.rejects(body, { name: 'AbortError' });
  });
});
