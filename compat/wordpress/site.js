import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { wordpressFolder } from '../programs.js';
import { startDatabase } from './database.js';
import { startProgram } from './program.js';
import { freePort } from '../../test/engines/free-port.js';

const run = promisify(execFile);
const here = (file) => new URL(file, import.meta.url).pathname;

/**
 * A running WordPress on loopback with the plugin from `packs/`, and an editor who lacks `unfiltered_html`.
 *
 * @typedef {object} WordPress
 * @property {string} origin
 * @property {{ user: string, password: string, token: string }} editor
 * @property {(path: string, body: string | Uint8Array | object, headers?: Record<string, string>) => Promise<any>} post
 *   Asks the REST interface as the editor.
 * @property {() => Promise<string>} log What PHP complained of so far.
 * @property {() => Promise<void>} stop
 *
 * @returns {Promise<WordPress>}
 */
export async function startWordPress() {
  const folder = await mkdtemp(join(tmpdir(), 'html-portlets-wordpress-'));
  const root = join(folder, 'site');
  const log = join(folder, 'php.log');
  /** @type {(() => Promise<void>)[]} What ends what has been started, the last first. */
  const ends = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const database = await startDatabase(folder);
    ends.push(database.stop);
    const [port] = await Promise.all([freePort(), layOut(root)]);
    const origin = `http://127.0.0.1:${port}`;
    await writeFile(join(root, 'wp-config.php'), configuration({ socket: database.socket, origin, log }));
    const editor = await install(root, log);
    ends.push(await servePhp(root, port));
    return {
      origin,
      editor,
      post: (path, body, headers) =>
        post(`${origin}/wp-json/wp/v2/${path}`, editor, body, headers).catch(async (error) => {
          const said = await readFile(log, 'utf8').catch(() => '');
          throw new Error(`${error.message}\n${said}`);
        }),
      log: () => readFile(log, 'utf8').catch(() => ''),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} root
 * @param {string} log Where PHP says what went wrong.
 */
async function install(root, log) {
  const { stdout } = await run('php', [here('setup.php'), root]).catch(async ({ stderr }) => {
    const said = await readFile(log, 'utf8').catch(() => '');
    throw new Error(`WordPress could not be installed: ${stderr}${said}`);
  });
  return JSON.parse(stdout);
}

/**
 * @param {string} root
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} What stops it.
 */
async function servePhp(root, port) {
  const { stop } = await startProgram('php', ['-S', `127.0.0.1:${port}`, '-t', root, here('router.php')], {
    // The editor asks for several things at once.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    isUp: () =>
      fetch(`http://127.0.0.1:${port}/license.txt`).then(
        () => true,
        () => false,
      ),
  });
  return stop;
}

/** WordPress' own files, our plugin, a theme of the plainest kind, and a file of weather. */
async function layOut(root) {
  // Debian links to scripts of other packages; its configuration is for the whole machine.
  const filter = (path) => !path.endsWith('wp-config.php');
  await cp(wordpressFolder, root, { recursive: true, dereference: true, filter });
  await cp('packs/wordpress/html-portlets', join(root, 'wp-content/plugins/html-portlets'), {
    recursive: true,
  });
  const theme = join(root, 'wp-content/themes/plain');
  await mkdir(theme, { recursive: true });
  await cp(here('theme.php'), join(theme, 'index.php'));
  await writeFile(join(theme, 'style.css'), '/* Theme Name: plain */');
  await mkdir(join(root, 'wp-content/languages'), { recursive: true });
  // By a file of this name WordPress takes a language for installed; no word of its own is needed here.
  await writeFile(join(root, 'wp-content/languages/vi.mo'), '');
  await writeFile(join(root, 'license.txt'), '');
  await writeFile(join(root, 'weather.json'), JSON.stringify(weather()));
}

function weather() {
  return {
    updated: new Date().toISOString(),
    regions: [
      { name: 'Hà Nội', temperature: 31, feelsLike: 34, humidity: 70, windSpeed: 9, code: 2 },
      { name: 'Huế', temperature: 28, feelsLike: 30, humidity: 88, windSpeed: 12, code: 61 },
    ],
  };
}

/** @param {{ socket: string, origin: string, log: string }} facts */
function configuration({ socket, origin, log }) {
  return `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', $name);
    define($name . '_SALT', $name);
}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

async function post(address, { user, token }, body, headers = { 'content-type': 'application/json' }) {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`, ...headers },
    body: raw ? body : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
