import { firstExecutable } from './installed.js';

/** WebKitGTK, the nearest thing to Safari on Linux: its MiniBrowser, driven by WebKitWebDriver on a display of its own. */
export const webkit = {
  name: 'webkit',
  find,
};

/**
 * The programs that it takes.
 *
 * @typedef {{ driver: string, browser: string, display: string, focuser: string }} WebKitPrograms
 * @returns {Promise<WebKitPrograms | undefined>} `undefined` where one of them is missing.
 */
async function find() {
  if (process.platform !== 'linux') return undefined;
  const driver = firstExecutable(['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver']);
  const browser = firstExecutable(usualPlaces());
  const display = firstExecutable(['/usr/bin/Xvfb']);
  // There is no window manager, which would give a window the focus.
  const focuser = firstExecutable(['/usr/bin/xdotool']);
  return driver && browser && display && focuser ? { driver, browser, display, focuser } : undefined;
}

function usualPlaces() {
  const libraries = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
  ];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return versions.flatMap((version) => libraries.map((library) => `${library}/${version}/MiniBrowser`));
}
