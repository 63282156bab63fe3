import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createStandIn } from '../../test/stand-in/stand-in.js';
import { json, rss } from './news.js';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml',
};

const contenders = ['hand-written', 'lit', 'shoelace', 'webawesome', 'swiper', 'react', 'weather'];

/**
 * Serves the pages of the bench on a free port of this machine, text compressed by gzip: `dist/`, the contenders in one minified
 * file each, the feeds, and a stand-in for the service of weather.
 *
 * @param {ReadonlyMap<string, string>} pages By path.
 * @returns {Promise<{ origin: string, stop(): void }>}
 */
export async function serveBench(pages) {
  const scripts = await bundles();
  const picture = await readFile('demo/assets/doan-kiem-tra.svg');
  const standIn = createStandIn({ now: Date.now() });
  const server = createServer(async (request, response) => {
    if (standIn.serves(request.url)) return standIn.handle(request, response);
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = await bodyOf(pathname);
    if (body === undefined) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=3600',
    });
    response.end(gzipSync(body, { level: 9 }));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };

  /** @param {string} path */
  async function bodyOf(path) {
    if (pages.has(path)) return pages.get(path);
    if (scripts.has(path)) return scripts.get(path);
    if (path.startsWith('/pictures/')) return picture;
    if (path === '/rss.xml') return rss;
    if (path === '/tin.json') return json;
    if (path === '/favicon.ico') return '';
    if (path.startsWith('/dist/')) {
      return readFile(join('dist', normalize(path.slice('/dist'.length)))).catch(() => undefined);
    }
    return undefined;
  }
}

/** @returns {Promise<ReadonlyMap<string, string>>} */
async function bundles() {
  const { outputFiles } = await build({
    entryPoints: contenders.map((name) => fileURLToPath(new URL(`contenders/${name}.js`, import.meta.url))),
    outdir: '/contenders',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
    logLevel: 'error',
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      path.replaceAll('\\', '/').replace(/^.*(?=\/contenders)/, ''),
      text,
    ]),
  );
}
