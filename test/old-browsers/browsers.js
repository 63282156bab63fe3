import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

/** Versions of Chrome that npm packages bring along, by what each is called in package.json. */
const packages = { 109: 'chromium-109', 92: 'chromium-92', 80: 'chromium-80' };

/**
 * An old Chrome. None can be driven any more as new ones are: each opens one page, lets time run, and prints what has become of it.
 *
 * @typedef {object} OldChrome
 * @property {(url: string) => Promise<string>} open The page's markup after some seconds, which pass as soon as nothing is to be done.
 * @property {() => Promise<void>} remove
 */

/**
 * @param {keyof typeof packages} version
 * @returns {Promise<OldChrome>}
 */
export async function unpackChrome(version) {
  const folder = await mkdtemp(join(tmpdir(), `chrome-${version}-`));
  const program = join(folder, 'chromium');
  await pipeline(
    createReadStream(new URL(`../../node_modules/${packages[version]}/bin/chromium.br`, import.meta.url)),
    createBrotliDecompress(),
    createWriteStream(program, { mode: 0o755 }),
  );
  return {
    async open(url) {
      const { stdout } = await promisify(execFile)(program, [...flags(version, folder), url], {
        maxBuffer: 64 * 1024 * 1024,
        timeout: 60_000,
      });
      return stdout;
    },
    remove: () => rm(folder, { recursive: true, maxRetries: 5 }),
  };
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
    '--virtual-time-budget=15000',
    '--dump-dom',
  ];
}
