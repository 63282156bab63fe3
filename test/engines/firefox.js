import { join } from 'node:path';
import { browserEnvironment } from './environment.js';
import { firstExecutable } from './installed.js';

/** Firefox, driven by WebDriver BiDi, which needs no driver program. */
export const firefox = {
  name: 'firefox',
  find,
};

/**
 * How to start it, for puppeteer.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions | undefined>} `undefined` where there is none.
 */
async function find() {
  const executablePath = firstExecutable([process.env.FIREFOX_PATH, ...usualPlaces()]);
  if (!executablePath) return undefined;
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    env: browserEnvironment,
    extraPrefsFirefox: { ...quietPreferences, ...touchScreen },
  };
}

/** A finger's pointer events are sent only where there is a touch screen. */
const touchScreen = { 'dom.w3c_touch_events.enabled': 1 };

/** Nothing in a test run may call home. */
const quietPreferences = {
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

function usualPlaces() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32 } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    case 'win32':
      return [PROGRAMFILES, programFiles32].map((root) => root && join(root, 'Mozilla Firefox/firefox.exe'));
    default:
      return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'];
  }
}
