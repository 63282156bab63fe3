import { remote } from 'webdriverio';
import { startWebKit } from '../engines/webkit-service.js';

/**
 * Opens pages in WebKit, one browser for each. Its driver allows one at a time, so that the next page ends the one before.
 * What a page says to its console is known of pages of the harness's own server alone.
 *
 * @param {import('../engines/webkit.js').WebKitPrograms} programs
 */
export async function startWebKitPages(programs) {
  let service = await startWebKit(programs);
  /** @type {WebdriverIO.Browser | undefined} */
  let browser;

  /** A browser; of a driver that has hung, which it seldom does, the next one. */
  async function startBrowser() {
    const limits = { connectionRetryTimeout: 60_000, connectionRetryCount: 0 };
    try {
      return await remote({ ...service.options, ...limits });
    } catch {
      await service.stop();
      service = await startWebKit(programs);
      return remote({ ...service.options, ...limits });
    }
  }

  async function close() {
    const open = browser;
    browser = undefined;
    await open?.deleteSession();
  }

  return {
    /**
     * @param {string} url
     * @returns {Promise<import('./harness.js').OpenPage>}
     */
    async open(url) {
      await close();
      const opened = (browser = await startBrowser());
      await service.focusWindow();
      await opened.url(url);
      // As text: a function would be wrapped, and the wrapping leaves a global in the page.
      const evaluate = async (read, ...args) => {
        const result = await opened.execute(`return (${inJson})(${read}, arguments)`, ...args);
        return result === null ? undefined : JSON.parse(result);
      };
      return {
        consoleMessages: () => evaluate(() => window[Symbol.for('page-console')] ?? []),
        evaluate,
        waitFor: async (read, ...args) => {
          // What it returns may be an element, which is no JSON.
          const isThere = `async function () { return Boolean(await (${read}).apply(null, arguments)); }`;
          await opened.waitUntil(() => evaluate(isThere, ...args), { timeout: 30_000, interval: 50 });
        },
        screenshot: async () => Buffer.from(await opened.takeScreenshot(), 'base64'),
        close,
      };
    },
    async stop() {
      await close();
      await service.stop();
    },
  };
}

/** Runs in the page: the driver's own way to send a result stumbles over lists with a `toJSON`, as prototype.js has given them. */
async function inJson(read, args) {
  const result = await read.apply(null, args);
  return (
    JSON.stringify(result, function (key) {
      return this[key];
    }) ?? null
  );
}
