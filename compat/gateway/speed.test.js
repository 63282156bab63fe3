import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { canRun } from '../programs.js';
import { startGateway } from './nginx.js';
import { send, startSource } from './source-server.js';

describe('the speed of a gateway', { skip: !canRun('wrk') && 'wrk is missing' }, () => {
  for (const size of [1_000, 58_000]) {
    it(`answers with ${size} bytes at 85 % of what a static file takes`, async () => {
      const body = bodyOf(size);
      const source = await startSource(send(body));
      const gateway = await startGateway(
        [{ id: 'tin', url: `http://local:${source.port}/`, internal: true, maxAge: 3600 }],
        { names: { local: ['127.0.0.1'] } },
      );
      await writeFile(join(gateway.folder, 'static/tin.xml'), body);
      await (await fetch(gateway.url('tin'))).arrayBuffer();
      const costs = { tin: [], file: [] };
      for (let round = 0; round < 3; round++) {
        costs.file.push(await costOf(gateway, `${gateway.origin}/tin.xml`));
        costs.tin.push(await costOf(gateway, gateway.url('tin')));
      }
      await gateway.stop();
      await source.stop();
      const [cached, file] = [Math.min(...costs.tin), Math.min(...costs.file)];
      console.log(
        `${size} bytes: ${cached.toFixed(1)} µs an answer from the cache, ${file.toFixed(1)} µs of a file`,
      );
      assert.ok(file / cached >= 0.85, `${((100 * file) / cached).toFixed(0)} %`);
    });
  }
});

/** A feed of that many bytes. */
function bodyOf(size) {
  let text = '';
  for (let seed = 1; text.length < size; seed = (seed * 48_271) % 2_147_483_647)
    text += `<item>${seed.toString(36)}</item>`;
  return text.slice(0, size);
}

/** What an answer costs nginx under load, in µs of its processors' time: others use this machine too, and slow both down. */
async function costOf(gateway, url) {
  const before = await gateway.cpuTime();
  const { stdout, stderr } = spawnSync('wrk', ['-t1', '-c32', '-d1s', '-H', 'Accept-Encoding: gzip', url], {
    encoding: 'utf8',
  });
  assert.doesNotMatch(stdout, /Non-2xx|Socket errors/, stdout);
  const [, requests] = /(\d+) requests in/.exec(stdout) ?? assert.fail(stdout + stderr);
  return (((await gateway.cpuTime()) - before) * 10_000) / Number(requests);
}
