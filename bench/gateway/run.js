/**
 * `npm run bench:gateway`: what an answer of the gateway costs, against the same bytes as a static file: of nginx's processor time, so that
 * what else this machine does slows neither. Needs nginx and wrk. Fails below 85 % of a file's speed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startGateway } from '../../compat/gateway/nginx.js';
import { send, startSource } from '../../compat/gateway/source-server.js';

const ROUNDS = 9;
const SIZES = [1_000, 58_000];

for (const size of SIZES) {
  const body = bodyOf(size);
  const source = await startSource(send(body));
  const gateway = await startGateway(
    [{ id: 'tin', url: `http://local:${source.port}/`, internal: true, maxAge: 3600 }],
    { names: { local: ['127.0.0.1'] } },
  );
  const costs = { file: [], cached: [] };
  try {
    await writeFile(join(gateway.folder, 'static/tin.xml'), body);
    await (await fetch(gateway.url('tin'))).arrayBuffer();
    for (let round = 0; round < ROUNDS; round++) {
      costs.file.push(await costOf(gateway, `${gateway.origin}/tin.xml`));
      costs.cached.push(await costOf(gateway, gateway.url('tin')));
    }
  } finally {
    await gateway.stop();
    await source.stop();
  }
  const [file, cached] = [median(costs.file), median(costs.cached)];
  const percent = Math.round((100 * file) / cached);
  console.log(
    `${size} bytes, medians of ${ROUNDS}: ${cached.toFixed(1)} µs an answer from the cache, ${file.toFixed(1)} µs of a file (${percent} %)`,
  );
  if (percent < 85) process.exitCode = 1;
}

/** A feed of that many bytes. */
function bodyOf(size) {
  let text = '';
  for (let seed = 1; text.length < size; seed = (seed * 48_271) % 2_147_483_647)
    text += `<item>${seed.toString(36)}</item>`;
  return text.slice(0, size);
}

/** What an answer costs nginx under load, in µs of its processors' time. */
async function costOf(gateway, url) {
  const before = await gateway.cpuTime();
  const { stdout, stderr } = spawnSync('wrk', ['-t1', '-c32', '-d1s', '-H', 'Accept-Encoding: gzip', url], {
    encoding: 'utf8',
  });
  assert.doesNotMatch(stdout, /Non-2xx|Socket errors/, stdout);
  const [, requests] = /(\d+) requests in/.exec(stdout) ?? assert.fail(stdout + stderr);
  return (((await gateway.cpuTime()) - before) * 10_000) / Number(requests);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
