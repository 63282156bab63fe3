import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { LOGIN, faults } from './faults.js';

const items = [...Array(12).keys()].map(
  (
    index,
  ) => `<item><title>Tin ${index + 1} về hội sách</title><link>/tin/${index + 1}</link><guid>${index + 1}</guid>
<description>Mở đầu của tin ${index + 1}</description></item>`,
);

/** What each kind of block is answered where all is well. @type {Record<string, () => import('./faults.js').Good>} */
const GOOD = {
  weather: () => ({
    type: 'application/json',
    body: JSON.stringify({
      updated: new Date().toISOString(),
      regions: [{ id: 'ha-noi', temperature: 27, days: [] }],
    }),
  }),
  news: () => ({
    type: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>Cổng</title>${items.join('\n')}</channel></rss>`,
  }),
  article: () => GOOD.news(),
  html: () => ({ type: 'text/html; charset=utf-8', body: '<h3>Thông báo</h3><p>Nội dung của mảnh</p>' }),
};

/**
 * A portal whose sources fail. `/f/<fault>/<kind>/<name>`: where the name begins with `kept`, the first answer is good.
 *
 * @param {(path: string) => Record<string, string>} headers Of the page.
 */
export async function serveFaults(headers = () => ({})) {
  /** @type {Set<string>} */
  const answered = new Set();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (pathname.startsWith('/dist/')) {
      response.setHeader('content-type', 'text/javascript');
      return response.end(await readFile(`.${pathname}`).catch(() => ''));
    }
    if (pathname === '/login') return response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN);
    const [, fault, kind, name] = /^\/f\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(pathname) ?? [];
    if (!fault) {
      if (pathname !== '/') return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers(pathname) });
      return response.end(PAGE);
    }
    const good = GOOD[/** @type {string} */ (kind)]();
    if (name?.startsWith('kept') && !answered.has(pathname)) {
      answered.add(pathname);
      return response.writeHead(200, { 'content-type': good.type }).end(good.body);
    }
    return faults[decodeURIComponent(fault)].send(response, good, request);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  return {
    port: typeof address === 'object' ? address?.port : 0,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
<script type="module" src="/dist/html-portlets.js"></script></head><body></body></html>`;
