import { launch } from 'puppeteer-core';

/**
 * Opens pages in Chromium or Firefox, each with storage of its own.
 *
 * @param {import('puppeteer-core').LaunchOptions} launchOptions
 */
export async function startPuppeteer(launchOptions) {
  let browser = await launch(launchOptions);
  return {
    /**
     * @param {string} url
     * @returns {Promise<import('./harness.js').OpenPage>}
     */
    async open(url) {
      // On a busy machine a browser may break off, which is no fault of the page that comes next.
      if (!browser.connected) browser = await launch(launchOptions);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const messages = [];
      page.on('console', (message) =>
        messages.push({ type: message.type().replace('warning', 'warn'), text: message.text() }),
      );
      page.on('pageerror', (error) => messages.push({ type: 'error', text: `${error.message ?? error}` }));
      await page.goto(url);
      return {
        consoleMessages: async () => messages,
        evaluate: (read, ...args) => page.evaluate(read, ...args),
        waitFor: async (read, ...args) => {
          await page.waitForFunction(read, { timeout: 90_000 }, ...args);
        },
        // Without a size the driver takes the inches of its default for centimetres in Firefox.
        print: () => page.pdf({ format: 'a4' }),
        screenshot: () => page.screenshot(),
        close: () => context.close(),
      };
    },
    stop: () => browser.close(),
  };
}
