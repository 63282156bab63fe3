import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { once } from 'node:events';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * A server that can do nothing but send files, as any that a site may be put on.
 *
 * @param {string} folder
 * @param {string} under The path at which the folder is, with slashes at both ends.
 * @returns {Promise<{ url: string, missing: string[], close: () => void }>} `missing`: the paths that were asked for in vain.
 */
export async function serveFiles(folder, under) {
  const missing = [];
  const server = createServer(async ({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    const file =
      path.startsWith(under) &&
      normalize(path.slice(under.length) + (path.endsWith('/') ? 'index.html' : ''));
    try {
      const bytes = await readFile(join(folder, file));
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(bytes);
    } catch {
      // Browsers ask for this one by themselves.
      if (path === '/favicon.ico') return response.writeHead(204).end();
      missing.push(path);
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}${under}`,
    missing,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
