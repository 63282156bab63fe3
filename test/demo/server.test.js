import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../demo/server.js', import.meta.url));
/** @type {import('node:child_process').ChildProcess[]} */
const started = [];
after(() => started.forEach((child) => child.kill('SIGKILL')));

/** @param {number} port The first port to try; 0 for any. @returns {Promise<{child: import('node:child_process').ChildProcess, line: string, address: string}>} */
async function start(port) {
  const child = spawn(process.execPath, [program], { env: { ...process.env, PORT: String(port) } });
  started.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, line, address: /http:\/\/\S+/.exec(line)?.[0] ?? '' };
}

describe('the demo server', () => {
  it('says in two languages where it is, and is there', async () => {
    const { child, line, address } = await start(0);
    assert.match(
      line,
      /^Cổng trình diễn đang chạy tại · The demo portal is at {2}http:\/\/127\.0\.0\.1:\d+\/$/,
    );
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /Tin nổi bật/);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    assert.equal(code, 0, 'it stops when it is told to');
  });

  it('takes the next port when its own is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
    const { address } = await start(port);
    other.close();
    assert.ok(Number(new URL(address).port) > port);
    assert.equal((await fetch(address)).status, 200);
  });
});
