import { ChromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './webkit-service.js';

/**
 * The test runner's launcher for an engine.
 *
 * @param {import('./index.js').Engine} engine
 */
export function launcher({ name, start }) {
  return name === 'webkit' ? new WebKitLauncher(start) : new PuppeteerLauncher(start);
}

/** Chromium and Firefox. Every test file begins in a page without the media that an earlier file has emulated. */
class PuppeteerLauncher extends ChromeLauncher {
  /** @param {import('puppeteer-core').LaunchOptions} launchOptions */
  constructor(launchOptions) {
    super(
      launchOptions,
      ({ browser }) => browser.defaultBrowserContext(),
      ({ context }) => context.newPage(),
      puppeteerCore,
    );
  }

  /** @param {string} sessionId */
  async stopSession(sessionId) {
    await this.emulateMedia(sessionId, {});
    return super.stopSession(sessionId);
  }

  /**
   * @param {string} sessionId
   * @param {{ width: number, height: number }} size
   */
  async setViewport(sessionId, size) {
    await this.getPage(sessionId).setViewport(size);
    return true;
  }

  /**
   * @param {string} sessionId
   * @param {import('./commands.ts').Media} media
   * @returns {Promise<boolean>} Whether this engine can.
   */
  async emulateMedia(sessionId, media) {
    if (this.launchOptions.browser === 'firefox') return false;
    const page = this.getPage(sessionId);
    // Puppeteer's own emulateMediaFeatures refuses forced-colors and prefers-contrast.
    this.protocol ??= new WeakMap();
    if (!this.protocol.has(page)) this.protocol.set(page, await page.createCDPSession());
    await this.protocol.get(page).send('Emulation.setEmulatedMedia', {
      media: media.media ?? '',
      features: [
        { name: 'prefers-color-scheme', value: media.colorScheme ?? '' },
        { name: 'prefers-reduced-motion', value: media.reducedMotion ?? '' },
        { name: 'prefers-contrast', value: media.contrast ?? '' },
        { name: 'forced-colors', value: media.forcedColors ?? '' },
      ],
    });
    return true;
  }
}

/** WebKit, with its driver and display, which start with the first test file and end with the run. */
class WebKitLauncher extends WebdriverLauncher {
  /** @param {import('./webkit.js').WebKitPrograms} programs */
  constructor(programs) {
    super({ capabilities: { browserName: 'WebKit' } });
    this.programs = programs;
  }

  async createDriverManager() {
    this.service = await startWebKit(this.programs);
    this.options = this.service.options;
    return super.createDriverManager();
  }

  async stop() {
    await super.stop();
    await this.service?.stop();
  }

  /**
   * The driver sizes windows, not pages: what the frame of the window took is given back.
   *
   * @param {string} _sessionId
   * @param {{ width: number, height: number }} size
   * @returns {Promise<boolean>} Whether the page has that size now.
   */
  async setViewport(_sessionId, { width, height }) {
    const inner = () => this.driver.execute('return [innerWidth, innerHeight]');
    const outer = await this.driver.getWindowRect();
    const [innerWidth, innerHeight] = await inner();
    await this.driver.setWindowRect(
      null,
      null,
      width + outer.width - innerWidth,
      height + outer.height - innerHeight,
    );
    const [newWidth, newHeight] = await inner();
    return newWidth === width && newHeight === height;
  }

  async emulateMedia() {
    return false;
  }
}
