import { ChromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './webkit-service.js';

/**
 * The test runner's launcher for an engine.
 *
 * @param {import('./index.js').Engine} engine
 * @param {number} concurrency How many test files run at a time in Chromium. WebKit's driver has one page; of several, Firefox
 *   shows one, and the others draw no frames.
 */
export function launcher({ name, start }, concurrency) {
  return name === 'webkit'
    ? new WebKitLauncher(start)
    : new PuppeteerLauncher(start, name === 'firefox' ? 1 : concurrency);
}

/** Chromium and Firefox. Every test file begins in a page without the media or the history of an earlier one. */
class PuppeteerLauncher extends ChromeLauncher {
  /**
   * @param {import('puppeteer-core').LaunchOptions} launchOptions
   * @param {number} concurrency How many test files run at a time.
   */
  constructor(launchOptions, concurrency) {
    super(
      launchOptions,
      ({ browser }) => browser.defaultBrowserContext(),
      ({ browser }) => openWindow(browser, launchOptions.browser === 'chrome'),
      puppeteerCore,
      concurrency,
    );
  }

  /** @param {string} sessionId */
  async stopSession(sessionId) {
    const page = this.getPage(sessionId);
    await this.emulateMedia(sessionId, {});
    const result = await super.stopSession(sessionId);
    // All files share a page, whose history holds 50 places: of a full one Chromium drops those that no click has led to,
    // which are the tests' own, so that a test's way back would lead out of it.
    await (await this.protocolOf(page))?.send('Page.resetNavigationHistory');
    return result;
  }

  /**
   * What Puppeteer itself has no words for can be said to Chromium by its own protocol.
   *
   * @param {import('puppeteer-core').Page} page
   * @returns {Promise<import('puppeteer-core').CDPSession | undefined>} Firefox has none.
   */
  async protocolOf(page) {
    if (this.launchOptions.browser === 'firefox') return undefined;
    this.protocol ??= new WeakMap();
    if (!this.protocol.has(page)) this.protocol.set(page, await page.createCDPSession());
    return this.protocol.get(page);
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
   * @param {{ x: number, y: number }} point
   */
  async tap(sessionId, { x, y }) {
    await this.getPage(sessionId).touchscreen.tap(x, y);
  }

  /**
   * @param {string} sessionId
   * @param {import('./commands.ts').Media} media
   * @returns {Promise<boolean>} Whether this engine can.
   */
  async emulateMedia(sessionId, media) {
    const protocol = await this.protocolOf(this.getPage(sessionId));
    if (!protocol) return false;
    // Puppeteer's own emulateMediaFeatures refuses forced-colors and prefers-contrast.
    await protocol.send('Emulation.setEmulatedMedia', {
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

/**
 * A page in a window and with storage of its own.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {boolean} isChromium
 */
async function openWindow(browser, isChromium) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // Of several windows one has the focus. In Chromium each can take itself for that one.
  if (isChromium) await page.emulateFocusedPage(true);
  return page;
}

/** How long a command may take. Those that hang do so for ever. */
const limits = { connectionRetryTimeout: 30_000, connectionRetryCount: 0 };

/**
 * WebKit, with its driver and display, which start with the first test file and end with the run. Once in some hundred
 * commands the driver hangs, and is replaced.
 */
class WebKitLauncher extends WebdriverLauncher {
  /** @param {import('./webkit.js').WebKitPrograms} programs */
  constructor(programs) {
    super({ capabilities: { browserName: 'WebKit' } });
    this.programs = programs;
  }

  async createDriverManager() {
    this.service = await startWebKit(this.programs);
    const { capabilities, ...options } = this.service.options;
    // The page itself says when it has begun.
    this.options = { ...options, ...limits, capabilities: { ...capabilities, pageLoadStrategy: 'none' } };
    const manager = await super.createDriverManager();
    await this.service.focusWindow();
    return manager;
  }

  /**
   * The manager's queue, which the launcher uses, does not wait for the page: what went wrong would be nobody's, and end the run.
   *
   * @param {string} sessionId
   * @param {string} url
   */
  async startSession(sessionId, url) {
    const begin = async () => {
      await this.ensureManagerInitialized();
      await this.driverManager.startSession(sessionId, url);
    };
    await begin().catch(async () => {
      await this.endDriver();
      await begin();
    });
  }

  /** @param {string} sessionId */
  async stopSession(sessionId) {
    try {
      return await super.stopSession(sessionId);
    } catch {
      await this.endDriver();
      return {};
    }
  }

  /** The next page is opened by another. */
  async endDriver() {
    clearInterval(this.pendingHeartbeat);
    this.driverManager = undefined;
    this.__managerPromise = undefined;
    await this.service?.stop();
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

  async tap(_sessionId, { x, y }) {
    await this.driver.performActions([
      {
        type: 'pointer',
        id: 'touch',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }
}
