import { engineNames, openPage, servePages } from '../../test/page/harness.js';

// How each engine reads markup is tested elsewhere.
const [engine] = engineNames;

/**
 * A browser that tells what markup becomes in a document.
 *
 * @typedef {object} Reader
 * @property {(markup: string) => Promise<ReadElement[]>} read Its elements in order, without running anything of it.
 * @property {(markup: string, script: string) => Promise<import('../../test/page/harness.js').OpenPage>} show
 *   A page with it and our script at that address, to be closed.
 * @property {() => Promise<void>} stop
 *
 * @typedef {{ tag: string, attributes: Record<string, string>, text: string, parent: string }} ReadElement
 *
 * @returns {Promise<Reader>}
 */
export async function startReader() {
  const pages = { '/page.html': '<!doctype html>' };
  const site = await servePages(pages);
  const blank = await openPage(engine, `${site.origin}/page.html`);
  return {
    read: (markup) => blank.evaluate(elementsOf, markup),
    show(markup, script = '/dist/html-portlets.classic.js') {
      pages['/page.html'] =
        `<!doctype html><html lang="vi"><body>${markup}<script src="${script}"></script></body></html>`;
      return openPage(engine, `${site.origin}/page.html`);
    },
    async stop() {
      await blank.close();
      await site.stop();
    },
  };
}

/** Runs in the page. */
function elementsOf(markup) {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return [...body.querySelectorAll('*')].map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.textContent.trim(),
    parent: element.parentElement.localName,
  }));
}
