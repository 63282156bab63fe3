import { remote } from 'webdriverio';
import { startWebKit } from '../engines/webkit-service.js';

/**
 * Opens pages in WebKit, one after another in one window, as its driver allows one browser at a time: the next page ends the one
 * before, and finds nothing that it has stored. What a page says to its console is known of pages of the harness's own server alone.
 *
 * @param {import('../engines/webkit.js').WebKitPrograms} programs
 */
export async function startWebKitPages(programs) {
  let service = await startWebKit(programs);
  /** @type {WebdriverIO.Browser | undefined} */
  let browser;

  /** A window with nothing stored for the origin of the URL. Of a driver that has hung, which it seldom does, the next one's. */
  async function blankWindow(url) {
    if (browser) {
      try {
        await forget(browser, new URL(url).origin);
        return browser;
      } catch {
        await browser.deleteSession().catch(() => {});
      }
    }
    const started = () => remote({ ...service.options, ...limits });
    browser = await started().catch(async () => {
      await service.stop();
      service = await startWebKit(programs);
      return started();
    });
    await service.focusWindow();
    return browser;
  }

  return {
    /**
     * @param {string} url
     * @returns {Promise<import('./harness.js').OpenPage>}
     */
    async open(url) {
      const opened = await blankWindow(url);
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
          await opened.waitUntil(() => evaluate(isThere, ...args), { timeout: 90_000, interval: 100 });
        },
        screenshot: async () => Buffer.from(await opened.takeScreenshot(), 'base64'),
        close: () => opened.url('about:blank'),
      };
    },
    async stop() {
      await browser?.deleteSession();
      await service.stop();
    },
  };
}

/** The path of a page that is not there, and is of the origin all the same: storage is cleared in it. */
export const noPage = '/none';

const limits = { connectionRetryTimeout: 90_000, connectionRetryCount: 0 };

/**
 * @param {WebdriverIO.Browser} browser
 * @param {string} origin
 */
async function forget(browser, origin) {
  await browser.url(`${origin}${noPage}`);
  await browser.deleteAllCookies();
  await browser.execute(`return (async () => {
    localStorage.clear();
    sessionStorage.clear();
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(workers.map((worker) => worker.unregister()));
  })()`);
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
