import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { browserEnvironment } from './environment.js';
import { freePort } from './free-port.js';

/**
 * Starts what WebKit needs: a display in memory, and the driver that opens browsers on it. Both end with `stop()`, and
 * at the latest with this process.
 *
 * @param {import('./webkit.js').WebKitPrograms} programs
 * @returns {Promise<WebKitService>}
 *
 * @typedef {object} WebKitService
 * @property {object} options What webdriverio's `remote()` takes.
 * @property {() => Promise<void>} focusWindow Gives the browser's window the focus, which it otherwise has only where the pointer
 *   lies on it. To be called when a session has begun.
 * @property {() => Promise<void>} stop
 */
export async function startWebKit(programs) {
  const display = start(
    programs.display,
    ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await firstLine(display.stdio[3]);
  const port = await freePort();
  const driver = start(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...browserEnvironment,
      DISPLAY: `:${number}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  await answering(port, driver);
  return {
    options: {
      hostname: '127.0.0.1',
      port,
      logLevel: 'error',
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: programs.browser,
          args: ['--automation'],
        },
      },
    },
    async focusWindow() {
      const args = ['search', '--sync', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus', '--sync'];
      await promisify(execFile)(programs.focuser, args, { env: { ...process.env, DISPLAY: `:${number}` } });
    },
    async stop() {
      await end(driver);
      await end(display);
    },
  };
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
function start(program, args, options) {
  const child = spawn(program, args, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  if (!running.has(child)) return;
  const exited = once(child, 'exit');
  // A driver that hangs heeds no other signal. Its browser ends with the display.
  child.kill('SIGKILL');
  await exited;
}

/** @param {import('node:stream').Readable} stream */
function firstLine(stream) {
  return once(createInterface({ input: stream }), 'line');
}

/**
 * Resolves when the driver answers.
 *
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} driver
 */
async function answering(port, driver) {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}`);
    const answered = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not answer within 15 s');
}
