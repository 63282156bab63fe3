import { join } from 'node:path';
import { browserEnvironment } from './environment.js';
import { firstExecutable } from './installed.js';

/** Chromium, Chrome or Edge: whichever is installed, otherwise the one that npm brings. Without a window it opens a page four times as fast. */
export const chromium = {
  name: 'chromium',
  find,
};

/**
 * How to start it, for puppeteer.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions | undefined>} `undefined` where there is none.
 */
async function find() {
  const shell = !process.env.CHROME_PATH && firstExecutable(['/usr/bin/chromium-headless-shell']);
  if (shell) return { ...launchOptions(shell), headless: 'shell' };
  const executablePath = firstExecutable([process.env.CHROME_PATH, ...usualPlaces()]);
  if (executablePath) return launchOptions(executablePath);
  const packed = await packedChromium();
  return packed && { ...launchOptions(packed.path), headless: 'shell', args: [...flags, ...packed.args] };
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {string} executablePath
 * @returns {import('puppeteer-core').LaunchOptions}
 */
function launchOptions(executablePath) {
  return { browser: 'chrome', executablePath, headless: true, args: flags, env: browserEnvironment };
}

function usualPlaces() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [PROGRAMFILES, programFiles32, LOCALAPPDATA].flatMap((root) =>
        root
          ? [
              join(root, 'Google/Chrome/Application/chrome.exe'),
              join(root, 'Chromium/Application/chrome.exe'),
              join(root, 'Microsoft/Edge/Application/msedge.exe'),
            ]
          : [],
      );
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge',
        '/snap/bin/chromium',
      ];
  }
}

/** The browser inside the package `@sparticuz/chromium`, which is made for 64-bit Linux on Intel processors alone. */
async function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), args: packed.args };
}
