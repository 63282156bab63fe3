import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { engineNames, openPage } from '../../test/page/harness.js';
import { canRun } from '../programs.js';
import { startGateway, until } from './nginx.js';
import { feed, send, startSource } from './source-server.js';

const hasNginx = canRun('nginx');
const here = { local: ['127.0.0.1'] };
const titleIn = (text) => /<item><title>([^<]*)/.exec(text)?.[1];

/** What a reader gets. */
async function read(url, init) {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** How the cache has served a source so far: one word for each request in the log. */
const served = async (gateway, id) =>
  [...(await gateway.read('portlets.log')).matchAll(/^\S+ \d+ (\S+) .* (\S+)$/gm)]
    .filter(([, , name]) => name === id)
    .map(([, status]) => status);

describe('a gateway in nginx', { skip: !hasNginx && 'nginx is missing' }, () => {
  /** @type {Awaited<ReturnType<typeof startGateway>>} */
  let gateway;
  /** @type {import('./source-server.js').Source} */
  let source;
  const ids = ['cold', 'warm', 'html', 'weather', 'met', 'large'];

  before(async () => {
    source = await startSource(send(feed('Một')));
    const url = `http://local:${source.port}/rss.xml`;
    gateway = await startGateway(
      [
        ...ids
          .slice(0, 2)
          .map((id) => ({ id, url: `${url}?id=${id}`, internal: true, maxAge: 1, rate: 1000 })),
        { id: 'html', url, internal: true, types: ['text/html'] },
        { id: 'weather', service: 'open-meteo', url: `${url}?apikey=$k`, internal: true },
        { id: 'met', service: 'met-norway', url, internal: true, contact: 'cong@tinh.gov.vn' },
        { id: 'large', url: `${url}?id=large`, internal: true, maxAge: 60, rate: 1000 },
      ],
      { names: here },
    );
  });
  after(async () => {
    await gateway.stop();
    await source.stop();
  });

  it('asks a source once for a hundred readers who come at once', async () => {
    let finish;
    source.answerWith((request, response) => (finish = () => send(feed('Một'))(request, response)));
    const readers = Array.from({ length: 100 }, () => read(gateway.url('cold')));
    await until(() => finish);
    finish();
    const answers = await Promise.all(readers);
    assert.deepEqual(
      new Set(answers.map(({ status, text }) => `${status} ${titleIn(text)}`)),
      new Set(['200 Một']),
    );
    assert.equal(source.requests.filter(({ url }) => url.includes('id=cold')).length, 1);
  });

  it('tells a source nothing of its readers', async () => {
    source.answerWith(send(feed('Một')));
    await read(`${gateway.url('large')}?who=me`, {
      headers: { cookie: 'a=1', referer: 'http://me/', 'x-me': '1' },
    });
    const { url, headers } = source.requests.at(-1);
    assert.equal(url, '/rss.xml?id=large');
    assert.deepEqual(Object.keys(headers).sort(), ['accept', 'accept-encoding', 'host', 'user-agent']);
    assert.equal(headers.host, `local:${source.port}`);
  });

  it('sends inert text with the source’s own dates, and lets no header of the source speak for the portal', async () => {
    const date = 'Mon, 23 Nov 2026 03:00:00 GMT';
    source.answerWith(
      send(feed('Một'), {
        date,
        age: '30',
        'content-type': 'text/xml; charset=windows-1258',
        'set-cookie': 'a=1',
        'strict-transport-security': 'max-age=1',
        'access-control-allow-origin': '*',
        'clear-site-data': '"*"',
        refresh: '0; url=http://elsewhere/',
        'x-accel-redirect': '/portlets/met',
        'x-accel-expires': '0',
        'cache-control': 'no-store',
        vary: '*',
      }),
    );
    await until(async () => titleIn((await read(gateway.url('warm'))).text) === 'Một');
    const { status, headers } = await read(gateway.url('warm'));
    assert.equal(status, 200);
    const all = Object.fromEntries(headers);
    const { 'portlets-now': now, 'portlets-fetched': fetched } = all;
    assert.ok(Number(now) >= Number(fetched) && Number(fetched) > 1e9, `${fetched} ${now}`);
    assert.deepEqual(all, {
      age: '30',
      date,
      'cache-control': 'public, max-age=60',
      connection: 'keep-alive',
      'content-encoding': all['content-encoding'],
      'content-location': `http://local:${source.port}/rss.xml`,
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'text/plain; charset=windows-1258',
      'portlets-fetched': fetched,
      'portlets-now': now,
      server: all.server,
      'transfer-encoding': 'chunked',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
  });

  it('stores answers compressed, and unpacks them for who cannot', async () => {
    const body = feed('Một '.repeat(5000));
    source.answerWith(send(body));
    const url = gateway.url('html');
    const [packed, plain] = [await rawGet(url, { 'accept-encoding': 'gzip' }), await rawGet(url)];
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(packed.body).toString(), body);
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.body.toString(), body);
    const stored = await storedFiles(gateway);
    assert.ok(stored.every((bytes) => bytes.length < body.length / 4));
  });

  /** What a source may send in place of an answer. */
  const troubles = {
    'closes the connection': (request) => request.socket.destroy(),
    'says 500': (request, response) => response.writeHead(500).end('<h1>Error</h1>'),
    'says 404': (request, response) => response.writeHead(404).end(),
    'says 429': (request, response) => response.writeHead(429, { 'retry-after': '1' }).end(),
    'says 418': (request, response) => response.writeHead(418).end(),
    'sends a redirect to a link-local address': (request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    'sends no HTTP': (request) => request.socket.end('\u0000\u0001rubbish\r\n\r\n'),
    'sends a login page': send('<!doctype html><form>Đăng nhập</form>', {
      'content-type': 'text/html; charset=utf-8',
    }),
    'sends nothing': send('', { 'content-length': '0' }),
    'breaks off': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '5000' });
      response.write('<rss>', () => request.socket.destroy());
    },
    'sends 12 MB': (request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '12000000' });
      response.end(Buffer.alloc(12_000_000, 32));
    },
    hangs: () => {},
  };

  for (const [trouble, answer] of Object.entries(troubles)) {
    it(`shows readers the last good answer where the source ${trouble}`, async () => {
      source.answerWith(send(feed(trouble)));
      const url = gateway.url('warm');
      await until(async () => titleIn((await read(url)).text) === trouble);
      source.answerWith(answer);
      const asked = source.requests.length;
      await until(async () => {
        const { status, text } = await read(url);
        assert.equal(status, 200);
        assert.equal(titleIn(text), trouble);
        return source.requests.length >= asked + (trouble === 'hangs' ? 1 : 2);
      });
    });
  }

  it('has the new answer once the source is well again', async () => {
    source.answerWith(send(feed('Hai')));
    await until(async () => titleIn((await read(gateway.url('warm'))).text) === 'Hai');
  });

  it('says 502 where there never was an answer, and does not let it be stored', async () => {
    for (const trouble of ['says 500', 'sends a redirect to a link-local address', 'closes the connection']) {
      source.answerWith(troubles[trouble]);
      const { status, headers } = await read(`${gateway.url('met')}?lat=21.03&lon=105.85`);
      assert.equal(status, 502, trouble);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('location'), null);
    }
  });

  it('knows the sources of its list alone, and reading alone', async () => {
    for (const path of ['unknown', '', 'warm/', 'warm/http://elsewhere/', '..%2fwarm', '%77arm%00']) {
      const { status } = await read(gateway.url(path));
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    }
    assert.equal((await read(gateway.url('warm'), { method: 'POST', body: 'x' })).status, 405);
  });

  it('asks a weather service for points of Viet Nam as a block does, and for nothing else', async () => {
    source.answerWith(send('[{}, {}]', { 'content-type': 'application/json' }));
    const query =
      'latitude=21.03,16.07&longitude=105.85,108.22&current=temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,wind_direction_10m' +
      '&hourly=weather_code,precipitation_probability,temperature_2m,wind_speed_10m&timezone=Asia%2FHo_Chi_Minh&forecast_days=8';
    assert.equal((await read(`${gateway.url('weather')}?${query}`)).status, 200);
    assert.equal(source.requests.at(-1).url, `/rss.xml?apikey=%24k&${query}`);
    const count = source.requests.length;
    for (const other of [
      `${query}&past_days=92`,
      query.replace('21.03', '48.85'),
      query.replace('21.03', '21.0333'),
      '',
    ]) {
      assert.equal((await read(`${gateway.url('weather')}?${other}`)).status, 400, other);
    }
    assert.equal(source.requests.length, count);
  });

  it('tells MET Norway whom to write to, and asks again only for what is newer', async () => {
    const modified = 'Sat, 28 Nov 2026 05:00:00 GMT';
    source.answerWith((request, response) => {
      const isKnown = request.headers['if-modified-since'] === modified;
      const expires = new Date(Date.now() + 2000).toUTCString();
      response.writeHead(isKnown ? 304 : 200, {
        'content-type': 'application/json',
        expires,
        'last-modified': modified,
      });
      response.end(isKnown ? undefined : '{"properties": {}}');
    });
    const url = `${gateway.url('met')}?lat=10.78&lon=106.70`;
    const from = source.requests.length;
    await until(async () => {
      const { status, text } = await read(url);
      assert.equal(`${status} ${text}`, '200 {"properties": {}}');
      return source.requests.length >= from + 2;
    });
    const [first, second] = source.requests.slice(from);
    assert.equal(first.headers['user-agent'], 'html-portlets-gateway (cong@tinh.gov.vn)');
    assert.equal(first.headers['if-modified-since'], undefined);
    assert.equal(second.headers['if-modified-since'], modified);
    await until(async () => (await served(gateway, 'met')).some((how) => /STALE|UPDATING/.test(how)));
  });

  it('writes no address, program or query of a reader into its log', async () => {
    const before = (await served(gateway, 'warm')).length;
    await read(`${gateway.url('warm')}?name=nguyen`, {
      headers: { 'user-agent': 'Firefox/1', referer: 'http://x/' },
    });
    await until(async () => (await served(gateway, 'warm')).length > before);
    const log = (await gateway.read('portlets.log')) + (await gateway.read('portlets-error.log'));
    assert.doesNotMatch(log, /127\.0\.0\.1|nguyen|Firefox|http:/);
    assert.doesNotMatch(await gateway.read('access.log'), /nguyen/);
  });

  it('does without what somebody has deleted of its cache, and without the folder until it is reloaded', async () => {
    const cache = join(gateway.folder, 'cache');
    const nextStatus = async () => {
      const before = (await served(gateway, 'large')).length;
      // A reload closes connections that nobody uses. Over one that it closes just then, a browser asks again.
      const ask = () => read(gateway.url('large'), { headers: { connection: 'close' } });
      const { status, text } = await ask().catch(ask);
      assert.equal(`${status} ${titleIn(text)}`, '200 Ba');
      await until(async () => (await served(gateway, 'large')).length > before);
      return (await served(gateway, 'large')).at(-1);
    };
    source.answerWith(send(feed('Ba')));
    for (const name of await readdir(cache)) await rm(join(cache, name), { recursive: true });
    await nextStatus();
    assert.equal(await nextStatus(), 'HIT');
    await rm(cache, { recursive: true });
    await nextStatus();
    assert.equal(gateway.reload().status, 0);
    await until(async () => (await nextStatus()) === 'HIT');
  });

  it('loses no request in a reload under load', async () => {
    source.answerWith(send(feed('Bốn')));
    let isOver = false;
    let count = 0;
    const loads = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const { status } = await read(gateway.url('large'), { headers: { connection: 'close' } });
        assert.equal(status, 200);
        count++;
      }
    });
    for (let reloads = 0; reloads < 3; reloads++) {
      const target = count + 200;
      const { status, stderr } = gateway.reload();
      assert.equal(status, 0, stderr);
      await until(() => count > target);
    }
    isOver = true;
    await Promise.all(loads);
  });

  for (const engine of engineNames) {
    it(`makes a hostile feed inert that ${engine} opens as a page`, async () => {
      source.answerWith(
        send(
          '<rss><script xmlns="http://www.w3.org/1999/xhtml">document.title="ran"</script><x onload="1"/></rss>',
          {
            'content-type': 'application/xml',
          },
        ),
      );
      await until(async () => (await read(gateway.url('cold'))).text.includes('<script'));
      await writeFile(
        join(gateway.folder, 'static/frame.html'),
        '<!doctype html><title>frame</title><iframe src="/portlets/cold"></iframe>',
      );
      const page = await openPage(engine, `${gateway.origin}/frame.html`);
      const seen = await page.evaluate(() => {
        const [frame] = document.querySelectorAll('iframe');
        return { document: frame.contentDocument === null, frames: frames.length, title: document.title };
      });
      assert.deepEqual(seen, { document: true, frames: 1, title: 'frame' });
      await page.close();
      const opened = await openPage(engine, gateway.url('cold'));
      const { title, text, origin } = await opened.evaluate(() => ({
        title: document.title,
        text: document.body.innerText,
        origin: self.origin,
      }));
      assert.notEqual(title, 'ran');
      assert.match(text, /<script xmlns/);
      assert.equal(origin, 'null');
      await opened.close();
    });
  }
});

describe('the names of a gateway’s sources', { skip: !hasNginx && 'nginx is missing' }, () => {
  const list = (port) => [
    { id: 'tin', url: `http://tinh.example:${port}/rss.xml`, internal: true, maxAge: 1 },
  ];

  it('are looked up when the configuration is written: a name that leads elsewhere later changes nothing', async () => {
    const source = await startSource(send(feed('Một')));
    const gateway = await startGateway(list(source.port), { names: { 'tinh.example': ['127.0.0.1'] } });
    // This machine knows no such name.
    assert.equal(titleIn((await read(gateway.url('tin'))).text), 'Một');
    await gateway.stop();
    await source.stop();
  });

  it('must not lead into a private network, neither at first nor later', async () => {
    const source = await startSource(send(feed('Một')));
    const gateway = await startGateway(list(source.port), { names: { 'tinh.example': ['127.0.0.1'] } });
    const path = 'nginx/portlets-http.conf';
    const former = await gateway.read(path);
    const strict = [{ id: 'tin', url: 'https://tinh.example/rss.xml' }];
    for (const address of [
      '10.0.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '::1',
      'fd00::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
    ]) {
      const { status, stderr } = await gateway.write(strict, { 'tinh.example': ['1.1.1.1', address] });
      assert.equal(status, 2, address);
      assert.ok(stderr.includes(`tinh.example leads to ${address}`), stderr);
      assert.equal(await gateway.read(path), former);
    }
    assert.equal((await gateway.write(strict, { 'tinh.example': ['1.1.1.1', '2606:4700::1111'] })).status, 0);
    const pinned = await gateway.read(path);
    assert.match(pinned, /server 1\.1\.1\.1:443 .*\n {4}server \[2606:4700::1111\]:443 .*backup/);
    for (const names of [{ 'tinh.example': ['192.168.1.1'] }, {}]) {
      const { status, stderr } = await gateway.write(strict, names);
      assert.equal(status, 1);
      assert.match(stderr, /The addresses of the last run stay: 1\.1\.1\.1, 2606:4700::1111/);
      assert.equal(await gateway.read(path), pinned);
    }
    await gateway.stop();
    await source.stop();
  });

  it('must be those of the source’s certificate', async () => {
    const made = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...[
        '-subj',
        '/CN=tinh.example',
        '-addext',
        'subjectAltName=DNS:tinh.example',
        '-keyout',
        '-',
        '-out',
        '-',
      ],
    ]);
    assert.equal(made.status, 0, `${made.stderr}`);
    const pem = `${made.stdout}`;
    const source = await startSource(send(feed('Một')), { tls: { key: pem, cert: pem } });
    const ca = join(process.cwd(), '.tmp-gateway-ca.pem');
    await writeFile(ca, pem);
    const gateway = await startGateway(
      ['tinh', 'khac'].map((id) => ({
        id,
        url: `https://${id}.example:${source.port}/rss.xml`,
        internal: true,
      })),
      { names: { 'tinh.example': ['127.0.0.1'], 'khac.example': ['127.0.0.1'] }, args: ['--ca', ca] },
    );
    assert.equal((await read(gateway.url('tinh'))).status, 200);
    assert.equal((await read(gateway.url('khac'))).status, 502);
    await gateway.stop();
    await source.stop();
    await rm(ca);
  });
});

/** The answer as it comes over the wire. */
async function rawGet(url, headers = {}) {
  const request = httpRequest(url, { headers, agent: new Agent() }).end();
  const [response] = await once(request, 'response');
  const pieces = [];
  for await (const piece of response) pieces.push(piece);
  return { headers: response.headers, body: Buffer.concat(pieces) };
}

/** All that the cache has on disk. */
async function storedFiles({ folder }) {
  const entries = await readdir(join(folder, 'cache'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}
