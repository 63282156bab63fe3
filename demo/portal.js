import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createStandIn } from '../test/stand-in/stand-in.js';
import { readChoice } from './choices.js';
import { fileOf } from './files.js';
import { createHealth } from './health.js';
import { findFeed, textOf } from './news/feeds.js';
import { page } from './page.js';

/** The whole portal as one handler: pages, their files, their news, the built elements, and the weather service that they ask. */

/** How long a slow feed takes, in milliseconds. */
const SLOW = 4000;

/** What the modern page allows itself, to show that the elements need no more. The page of 2012 has no policy, as its kind. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types html-portlets html-portlets-html',
].join('; ');

const FOLDERS = {
  '/dist/': fileURLToPath(new URL('../dist', import.meta.url)),
  '/assets/': fileURLToPath(new URL('assets', import.meta.url)),
};

/**
 * @param {object} [options]
 * @param {() => number} [options.clock] Milliseconds since 1970. Default: the machine's clock.
 * @param {Record<string, string>} [options.folders] Folders by the path under which they are served.
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createPortal({ clock = Date.now, folders = FOLDERS } = {}) {
  const standIn = createStandIn({ clock });
  const health = createHealth();

  return async (request, response) => {
    const send = (
      /** @type {number} */ status,
      /** @type {string} */ type,
      /** @type {string | Buffer} */ body,
    ) => {
      response.writeHead(status, {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const plain = 'text/plain; charset=utf-8';

    const url = request.url ?? '/';
    if (!URL.canParse(url, 'http://portal')) return send(400, plain, 'Địa chỉ không hợp lệ · Bad address\n');
    if (standIn.serves(url)) return standIn.handle(request, response);
    const { pathname, searchParams } = new URL(url, 'http://portal');
    if (pathname === '/health' && request.method === 'POST') {
      return send(await health.receive(request), plain, '');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return send(405, plain, 'Chỉ nhận GET và HEAD · Only GET and HEAD\n');
    }

    if (pathname === '/health') return send(200, 'text/html; charset=utf-8', health.page());
    if (pathname === '/') {
      const choice = readChoice(searchParams);
      if (choice.page === 'modern') response.setHeader('content-security-policy', POLICY);
      const template = await readFile(new URL(`pages/${choice.page}.html`, import.meta.url), 'utf8');
      return send(200, 'text/html; charset=utf-8', page(template, choice, clock()));
    }
    const found = findFeed(pathname);
    if (found) {
      const { feed, fault } = found;
      if (fault === 'offline') return void request.socket.destroy();
      if (fault === 'failing') return send(503, plain, 'Dịch vụ tạm ngừng · Service unavailable\n');
      if (fault === 'slow') await setTimeout(SLOW);
      return send(200, feed.type, textOf(feed, `http://${request.headers.host}`));
    }
    const base = Object.keys(folders).find((prefix) => pathname.startsWith(prefix));
    const file = base && (await fileOf(folders[base], pathname.slice(base.length)));
    if (file) return send(200, file.type, file.bytes);
    send(404, plain, 'Không có trang này · No such page\n');
  };
}
