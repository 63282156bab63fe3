import { createServer } from 'node:http';
import { listen } from '../listen.js';
import { escape } from '../markup.js';
import { createPortal } from '../portal.js';
import { feedOf } from './stories.js';
import { subjects } from './subjects.js';

/** The widths of columns on portals: of 2012, of a side column, of a phone, of half a page, of a page. */
export const WIDTHS = [180, 230, 320, 768, 1280];

/** What a column of 2012 and a page of today set around a block. */
const TEXT = { comfortable: '16px', compact: '13px' };

/**
 * Pages that hold every case of one subject, a row each, in columns of every width: `/sheet?subject=…&preset=…&scheme=…&density=…&cases=…`.
 * With `warm` whatever breaks later still works, and the clock stands five hours earlier.
 *
 * @param {number} now Where the pages' clock stands, in milliseconds since 1970.
 * @returns {Promise<{ address: string, stop(): void }>}
 */
export async function serveSheets(now) {
  const portal = createPortal({ clock: () => now });
  let isWarm = false;
  const pagesNow = () => (isWarm ? now - 5 * 3600_000 : now);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sheet');
    const send = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string} */ text) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text);
    if (pathname === '/sheet') isWarm = searchParams.has('warm');
    // Blocks trust a server's clock more than the device's.
    response.setHeader('date', new Date(pagesNow()).toUTCString());
    if (pathname === '/sheet') return send(200, 'text/html', sheet(searchParams, pagesNow()));
    const isBreaking = pathname.startsWith('/breaks/');
    if (pathname.startsWith('/gone/') || (isBreaking && !isWarm)) return send(404, 'text/plain', '');
    if (isBreaking) request.url = request.url?.replace('/breaks', '');
    const feed = feedOf(/\/feeds\/(\w+)$/.exec(pathname)?.[1] ?? '', now);
    if (feed) return send(200, 'application/rss+xml', feed);
    return void portal(request, response);
  });
  return {
    address: await listen(server, 8190),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {URLSearchParams} asked @param {number} clock */
function sheet(asked, clock) {
  const get = (/** @type {string} */ name, /** @type {string} */ value) => asked.get(name) ?? value;
  const density = /** @type {keyof typeof TEXT} */ (get('density', 'comfortable'));
  const widths = get('widths', WIDTHS.join()).split(',');
  const subject = subjects[get('subject', '')];
  const cases = Object.entries(subject?.cases ?? {}).filter(
    ([name]) => !asked.has('cases') || get('cases', '').split(',').includes(name),
  );
  const rows = cases.map(([name, added]) => {
    const written = added.written ?? '';
    const attributes = Object.entries({ ...subject?.attributes, ...added.attributes, density })
      .map(([attribute, value]) => ` ${attribute}="${escape(`${value}`)}"`)
      .join('');
    const block = `<${subject?.tag}${attributes}>${written}</${subject?.tag}>`;
    const cells = widths.map((width) => `<div class="cell" style="inline-size:${width}px">${block}</div>`);
    return `<section id="${name}">${cells.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>${escape(get('subject', ''))}</title>
<link rel="stylesheet" href="/dist/themes/${escape(get('preset', 'xanh'))}.css">
<style>
  html { color-scheme: ${get('scheme', 'light') === 'dark' ? 'dark' : 'light'}; }
  body { inline-size: max-content; margin: 0; background: Canvas; font: ${TEXT[density] ?? TEXT.comfortable}/1.5 Arial, sans-serif; }
  section { display: flex; gap: 20px; align-items: flex-start; padding: 12px; }
  .cell { flex: none; max-block-size: 1500px; overflow: hidden; }
</style>
<script>(${stopClock})(${clock})</script>
<script type="module" src="/dist/html-portlets.js"></script>
${rows.join('\n')}
</html>
`;
}

/** Runs in the page: its clock stands, so that the data are as new on every run. @param {number} now */
export function stopClock(now) {
  const { Date: RealDate } = globalThis;
  globalThis.Date = class extends RealDate {
    constructor(/** @type {any[]} */ ...given) {
      super(.../** @type {[number]} */ (given.length ? given : [now]));
    }
    static now() {
      return now;
    }
  };
}
