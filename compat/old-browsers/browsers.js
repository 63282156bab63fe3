import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** Versions of Chrome that npm packages contain, by what each is called in package.json. */
const packages = { 109: 'chromium-109', 92: 'chromium-92', 80: 'chromium-80' };

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => running.forEach(kill));

/**
 * An old Chrome. None can be driven as current ones are: it only opens a page, which has to report by itself.
 *
 * @typedef {object} OldChrome
 * @property {(url: string) => void} open
 * @property {() => Promise<void>} remove Ends it, and removes its files.
 */

/**
 * @param {keyof typeof packages} version
 * @returns {Promise<OldChrome>}
 */
export async function unpackChrome(version) {
  const folder = await mkdtemp(join(tmpdir(), `chrome-${version}-`));
  const program = join(folder, 'chromium');
  await pipeline(
    createReadStream(new URL(`../node_modules/${packages[version]}/bin/chromium.br`, import.meta.url)),
    createBrotliDecompress(),
    createWriteStream(program, { mode: 0o755 }),
  );
  return {
    open(url) {
      // Its own group, as it starts further processes.
      const chrome = spawn(program, [...flags(version, folder), url], { stdio: 'ignore', detached: true });
      running.add(chrome);
      chrome.once('exit', () => running.delete(chrome));
    },
    async remove() {
      for (const chrome of running) {
        const exited = once(chrome, 'exit');
        kill(chrome);
        await exited;
      }
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** @param {import('node:child_process').ChildProcess} chrome */
function kill(chrome) {
  process.kill(-chrome.pid, 'SIGKILL');
}

/**
 * @param {number} version
 * @param {string} folder
 */
function flags(version, folder) {
  return [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-zygote',
    // 92 and 80 wait for a graphics process that cannot start within.
    ...(version > 100 ? ['--single-process'] : []),
    '--lang=vi',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Without a port to debug it, it closes as soon as the page has loaded.
    '--remote-debugging-port=0',
  ];
}
