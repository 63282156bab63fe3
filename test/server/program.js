import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts `html-portlets` as it is built, in English.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').ForkOptions} options
 */
export const startProgram = (args, options) =>
  fork(join(process.cwd(), 'dist/server/cli.js'), args, {
    execArgv: [],
    ...options,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    silent: true,
  });

/**
 * Runs it to its end.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{ status: number, stdout: string, stderr: string }>}
 */
export async function runProgram(args, cwd) {
  const child = startProgram(args, { cwd });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (piece) => (output[name] += piece));
  const [status] = await once(child, 'close');
  return { status, ...output };
}

/** A folder for one test, with files in it. */
export async function temporaryFolder(files = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'portlets-server-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return {
    folder,
    read: (name) => readFile(join(folder, name), 'utf8'),
    write: (name, content) => writeFile(join(folder, name), content),
    remove: (name = '') => rm(join(folder, name), { recursive: true }),
  };
}

/**
 * A feed.
 *
 * @param {number} count
 * @param {number} [now]
 */
export const feedOf = (count, now = Date.now()) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin</title>${Array.from(
    { length: count },
    (
      _,
      index,
    ) => `<item><title>Tin số ${index} &amp; &lt;b&gt;"hay"&lt;/b&gt;</title><link>/tin/${index}</link><guid isPermaLink="false">${index}</guid>
<pubDate>${new Date(now - index * 3_600_000).toUTCString()}</pubDate><description>Lời dẫn của tin số ${index}</description>
<content:encoded><![CDATA[<p>Đoạn một <b>đậm</b>.</p><script>alert(1)</script><p onclick="alert(1)">Đoạn hai <a href="javascript:alert(1)">x</a>.</p>]]></content:encoded></item>`,
  ).join('')}</channel></rss>`;

/** Open-Meteo's answer for so many places. */
export function forecastOf(places, now = Date.now()) {
  const start = Math.floor(now / 3_600_000) * 3_600_000;
  const time = (hour) => new Date(start + (hour + 7) * 3_600_000).toISOString().slice(0, 16);
  const hours = Array.from({ length: 48 }, (_, hour) => hour);
  const forecast = {
    ...{ latitude: 21, longitude: 105.75, utc_offset_seconds: 25_200 },
    current: {
      ...{ time: time(0), temperature_2m: 27.4, relative_humidity_2m: 80, apparent_temperature: 31 },
      ...{ is_day: 1, weather_code: 3, wind_direction_10m: 120 },
    },
    hourly: {
      time: hours.map(time),
      weather_code: hours.map(() => 3),
      precipitation_probability: hours.map(() => 20),
      temperature_2m: hours.map((hour) => 24 + (hour % 6)),
      wind_speed_10m: hours.map(() => 10),
    },
  };
  return JSON.stringify(places > 1 ? Array.from({ length: places }, () => forecast) : forecast);
}

/**
 * Sources on this machine, and whatever else a portal has.
 *
 * @param {Record<string, (request: import('node:http').IncomingMessage, url: URL) => { status?: number, headers?: object, body?: string | Buffer }>} answers By path.
 */
export async function startPortal(answers) {
  const requests = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    requests.push({ path: url.pathname, headers: request.headers });
    const {
      status = 200,
      headers = {},
      body = '',
    } = answers[url.pathname]?.(request, url) ?? { status: 404 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    answers,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
