import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createStandIn } from '../stand-in/stand-in.js';

const recorderFile = new URL('console-recorder.js', import.meta.url);

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A web site for page tests, on a free port of this machine: the built files under `/dist/`, the stand-in for the
 * weather services under its own addresses, and everything else from the pages given.
 *
 * @param {string | URL | Record<string, string | Buffer | ((request: import('node:http').IncomingMessage) => Promise<string>)>} pages A folder of files, or contents by their
 *   paths (`/page.html`); a function answers whenever it likes.
 * @param {object} [options]
 * @param {string} [options.dist] Another folder of built files.
 * @param {(path: string) => Record<string, string>} [options.headers] Further headers, or others, for a path.
 * @param {number} [options.now] When the weather is of; else as time goes.
 * @returns {Promise<{ origin: string, stop(): Promise<void> }>}
 */
export async function servePages(pages, { dist = 'dist', headers = () => ({}), now } = {}) {
  const standIn = createStandIn({ now });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (standIn.serves(request.url)) {
      for (const [name, value] of Object.entries(headers(pathname))) response.setHeader(name, value);
      return standIn.handle(request, response);
    }
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const body = await bodyOf(request, pathname, pages, dist);
    if (body === undefined) return response.writeHead(404).end();
    const type = types[extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers(pathname) });
    response.end(extname(pathname) === '.html' && isWebKit(request) ? recording(body) : body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} path
 * @param {Parameters<typeof servePages>[0]} pages
 * @param {string} dist
 * @returns {Promise<Buffer | undefined>}
 */
async function bodyOf(request, path, pages, dist) {
  if (path === '/page-console.js') return readFile(recorderFile);
  if (path.startsWith('/dist/')) return contents(dist, path.slice('/dist'.length));
  if (pages instanceof URL) return contents(pages.pathname, path);
  if (typeof pages === 'string') return contents(pages, path);
  const page = pages[path];
  if (typeof page === 'function') return Buffer.from(await page(request));
  return page === undefined ? undefined : Buffer.from(page);
}

/**
 * @param {string} folder
 * @param {string} path Begins with a slash, and cannot lead out of the folder.
 */
function contents(folder, path) {
  return readFile(join(folder, normalize(decodeURIComponent(path)))).catch(() => undefined);
}

/** @param {import('node:http').IncomingMessage} request */
function isWebKit({ headers }) {
  return /AppleWebKit/.test(headers['user-agent']) && !/Chrom/.test(headers['user-agent']);
}

/**
 * WebKit's driver cannot tell what a page says, so that the page has to write it down.
 *
 * @param {Buffer} page In any encoding that has ASCII in it.
 */
function recording(page) {
  const text = page.toString('latin1');
  return Buffer.from(
    text.replace(/^(\s*<!doctype[^>]*>)?/i, '$1<script src="/page-console.js"></script>'),
    'latin1',
  );
}
