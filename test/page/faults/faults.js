import { gzipSync } from 'node:zlib';

/**
 * What can go wrong between a page and its source, each fault as a server makes it, with what a reader must then find.
 *
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ type: string, body: string }} Good What the source answers when all is well.
 * @typedef {'weather' | 'news' | 'article' | 'html'} Kind
 * @typedef {object} Found
 * @property {string} [reason] The code of `portlet-error`; none where nothing fails.
 * @property {RegExp} [says] What the notice says beside that.
 * @property {boolean} [part] The beginning of a list is shown.
 * @typedef {object} Fault
 * @property {(response: Response, good: Good, request: import('node:http').IncomingMessage) => unknown} send
 * @property {string | Found | Partial<Record<Kind, string | Found>>} finds A reason for all kinds, or for each; those not named are well.
 * @property {boolean} [chromium] In Chromium alone.
 * @property {boolean} [slow] Nothing ends but by its deadline.
 * @property {boolean} [alone] It spoils what is asked for beside it.
 */

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json';
const RSS = 'application/rss+xml';
const HOUR = 3600_000;

export const LOGIN = `<!doctype html><html lang="vi"><head><title>Đăng nhập</title></head><body><h1>Đăng nhập</h1>
<form method="post"><input name="u"><input name="p" type="password"><button>Vào</button></form></body></html>`;

const send =
  (/** @type {string | Buffer} */ body, type = HTML, status = 200, headers = {}) =>
  (/** @type {Response} */ response) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);

/** The good answer, spoilt. */
const spoilt =
  (/** @type {(body: string) => string | Buffer} */ spoil, headers = {}) =>
  (/** @type {Response} */ response, /** @type {Good} */ { type, body }) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(spoil(body));

const status = (/** @type {number} */ code, headers = {}) => send('<h1>Lỗi</h1>', HTML, code, headers);

/** The connection breaks after this part of the body. @param {(body: string) => string} part @param {boolean} isMeasured */
const cut =
  (part, isMeasured) =>
  (/** @type {Response} */ response, /** @type {Good} */ { type, body }) => {
    const length = isMeasured ? { 'content-length': Buffer.byteLength(body) } : {};
    response.writeHead(200, { 'content-type': type, ...length });
    response.write(part(body), () => setTimeout(() => response.destroy(), 250));
  };
/** Weather of so many hours from now. @param {number} hours */
const updated = (hours) => (/** @type {string} */ body) =>
  body.replace(/"updated":"[^"]*"/, `"updated":"${new Date(Date.now() + hours * HOUR).toISOString()}"`);
const start = (/** @type {string} */ body) => body.slice(0, 12);
const half = (/** @type {string} */ body) => body.slice(0, Math.floor(body.length * 0.6));
const nearlyAll = (/** @type {string} */ body) => body.slice(0, -5);

const all = (/** @type {string} */ reason) => ({
  weather: reason,
  news: reason,
  article: reason,
  html: reason,
});
/** A list of which the beginning has come. */
const part = { reason: 'cut-off', part: true };
const cutLists = { weather: 'cut-off', html: 'cut-off', news: part, article: part };
const notHtml = (/** @type {string} */ weather, /** @type {string} */ news) => ({
  weather,
  news,
  article: news,
  html: 'not-a-fragment',
});

/** @type {Record<string, Fault>} */
export const faults = {
  'reset before headers': { send: (response) => response.socket?.resetAndDestroy(), finds: 'unreachable' },
  'closed before headers': { send: (response) => response.socket?.destroy(), finds: 'unreachable' },
  'no HTTP': { send: (response) => response.socket?.end('\x00\x01\x02\r\n\r\n'), finds: 'unreachable' },
  'reset after headers': {
    send: (response, { type }) => {
      response.writeHead(200, { 'content-type': type }).flushHeaders();
      setTimeout(() => response.destroy(), 20);
    },
    finds: 'cut-off',
    // Firefox says that there was no answer, WebKit that it was empty.
    chromium: true,
  },
  'cut at the start, with Content-Length': { send: cut(start, true), finds: 'cut-off' },
  'cut at the start, in chunks': { send: cut(start, false), finds: 'cut-off' },
  'cut in the middle, with Content-Length': { send: cut(half, true), finds: cutLists },
  'cut in the middle, in chunks': { send: cut(half, false), finds: cutLists },
  'cut at the end, in chunks': {
    send: cut(nearlyAll, false),
    finds: { weather: 'cut-off', html: 'cut-off', news: part, article: part },
  },
  'cut before it was sent': { send: spoilt(half), finds: { weather: 'cut-off', news: part, article: part } },
  'cut within the first item': {
    send: spoilt((body) => body.slice(0, Math.max(body.indexOf('<item>') + 20, 20))),
    finds: { weather: 'cut-off', news: 'cut-off', article: 'cut-off' },
  },
  'gzip that is none': { send: spoilt((body) => body, { 'content-encoding': 'gzip' }), finds: 'cut-off' },
  'gzip, whole': { send: spoilt((body) => gzipSync(body), { 'content-encoding': 'gzip' }), finds: {} },
  'hangs before headers': { send: () => {}, finds: 'timeout', slow: true },
  'hangs after headers': {
    send: (response, { type }) => response.writeHead(200, { 'content-type': type }).flushHeaders(),
    finds: 'timeout',
    slow: true,
  },
  drips: {
    send: (response, { type, body }) => {
      response.writeHead(200, { 'content-type': type });
      let at = 0;
      const timer = setInterval(() => response.write(body[at++] ?? ' '), 100);
      response.on('close', () => clearInterval(timer));
    },
    finds: 'timeout',
    slow: true,
  },
  204: { send: (response) => response.writeHead(204).end(), finds: 'empty-source' },
  206: {
    send: (response, { type, body }) => response.writeHead(206, { 'content-type': type }).end(half(body)),
    finds: cutLists,
  },
  304: { send: (response) => response.writeHead(304).end(), finds: 'http-304' },
  ...Object.fromEntries(
    [400, 401, 403, 404, 405, 408, 410, 413, 451, 500, 501, 502, 503, 504].map((code) => [
      code,
      { send: status(code), finds: `http-${code}` },
    ]),
  ),
  429: { send: status(429), finds: 'rate-limited' },
  '429 with Retry-After': { send: status(429, { 'retry-after': '120' }), finds: 'rate-limited', alone: true },
  '503 with Retry-After': { send: status(503, { 'retry-after': '120' }), finds: 'http-503', alone: true },
  'redirects in a circle': {
    send: (response, _, request) => response.writeHead(301, { location: request.url ?? '/' }).end(),
    finds: 'redirect',
  },
  'redirects to a login': {
    send: (response) => response.writeHead(302, { location: '/login' }).end(),
    finds: 'redirect',
  },
  'redirects to another site': {
    send: (response, _, request) =>
      response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/login` }).end(),
    finds: 'redirect',
  },
  'redirects nowhere': { send: (response) => response.writeHead(302).end(), finds: 'http-302' },
  'a login with a good status': { send: send(LOGIN), finds: notHtml('html-instead', 'html-instead') },
  'a captive portal': {
    send: send(
      '<html><head><title>Đăng nhập Wi-Fi</title><script>location="http://192.168.0.1/"</script></head><body>Chờ</body></html>',
    ),
    finds: notHtml('html-instead', 'html-instead'),
  },
  'an error page with a good status': {
    send: send('<!doctype html><title>404 Not Found</title><h1>Not Found</h1>'),
    finds: notHtml('html-instead', 'html-instead'),
  },
  'a warning of PHP before it': {
    send: spoilt(
      (body) => `<br />\n<b>Warning</b>:  Undefined $x in <b>/a.php</b> on line <b>3</b><br />\n${body}`,
    ),
    finds: { weather: 'bad-answer', html: 'not-a-fragment' },
  },
  'a fatal error of PHP in the middle': {
    send: spoilt(
      (body) => `${half(body)}<br />\n<b>Fatal error</b>:  Out of memory in <b>/a.php</b> on line <b>9</b>`,
    ),
    finds: { weather: 'bad-answer', html: 'not-a-fragment', news: part, article: part },
  },
  'an error in JSON': {
    send: send('{"error": true, "reason": "Out of order"}', JSON_TYPE),
    finds: notHtml('bad-answer', 'bad-answer'),
  },
  'a refusal in JSON': {
    send: send('{"code": "rest_forbidden", "message": "No", "data": {"status": 403}}', JSON_TYPE),
    finds: notHtml('bad-answer', 'http-403'),
  },
  null: { send: send('null', JSON_TYPE), finds: notHtml('bad-answer', 'not-a-feed') },
  'an empty list': { send: send('[]', JSON_TYPE), finds: notHtml('bad-answer', 'no-items') },
  'an empty feed': {
    send: send('<rss version="2.0"><channel><title>Cổng</title></channel></rss>', RSS),
    finds: notHtml('bad-answer', 'no-items'),
  },
  'a feed with entities': {
    send: send(
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
      RSS,
    ),
    finds: {
      weather: 'bad-answer',
      news: 'entities-refused',
      article: 'entities-refused',
      html: 'not-a-fragment',
    },
  },
  NaN: {
    send: spoilt((body) => body.replace(/27/g, 'NaN')),
    finds: { weather: 'bad-answer' },
  },
  'numbers that are null': {
    send: spoilt((body) => body.replace(/27/g, 'null')),
    finds: { weather: 'bad-answer' },
  },
  'days that are null': { send: spoilt((body) => body.replace('"days":[]', '"days":null')), finds: {} },
  'another place': {
    send: spoilt((body) => body.replace('ha-noi', 'hue')),
    finds: { weather: 'bad-answer' },
  },
  nothing: { send: send(''), finds: 'empty-source' },
  blanks: { send: send(' \r\n\t '), finds: 'empty-source' },
  'a text': { send: send('Too many connections', 'text/plain'), finds: notHtml('bad-answer', 'not-a-feed') },
  'a picture': {
    send: send(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'),
    finds: notHtml('bad-answer', 'not-a-feed'),
  },
  'the wrong type': {
    send: (response, { body }) => response.writeHead(200, { 'content-type': 'image/png' }).end(body),
    finds: {},
  },
  'no type': { send: (response, { body }) => response.writeHead(200).end(body), finds: {} },
  'the wrong charset': {
    send: (response, { type, body }) =>
      response
        .writeHead(200, { 'content-type': `${type.split(';')[0]}; charset=utf-8` })
        .end(`\ufeff${body}`),
    finds: {},
  },
  'UTF-16': {
    send: (response, { type, body }) =>
      response
        .writeHead(200, { 'content-type': type.split(';')[0] })
        .end(Buffer.from(`\ufeff${body}`, 'utf16le')),
    finds: { weather: 'bad-answer', html: 'not-a-fragment' },
  },
  'too much': {
    send: spoilt((body) => body + ' '.repeat(3 * 1024 * 1024)),
    finds: { weather: 'too-large', html: 'too-large' },
    chromium: true,
  },
  'kept for two hours on the way': {
    send: spoilt(updated(-2), { age: '7200' }),
    finds: {
      weather: { says: /^Số liệu cũ, lúc \d\d:\d\d/ },
      news: { says: /2 giờ trước/ },
      article: { says: /2 giờ trước/ },
      html: { says: /2 giờ trước/ },
    },
  },
  'sent three hours ago': {
    send: spoilt(updated(-3), { date: new Date(Date.now() - 3 * HOUR).toUTCString() }),
    finds: {
      weather: { says: /^Số liệu cũ, lúc \d\d:\d\d/ },
      news: { says: /3 giờ trước/ },
      article: { says: /3 giờ trước/ },
      html: { says: /3 giờ trước/ },
    },
  },
  'data of tomorrow': {
    send: spoilt(updated(24)),
    finds: { weather: { says: /^Không rõ số liệu này có từ lúc nào\./ } },
  },
  'data of three days ago': {
    send: spoilt(updated(-72)),
    finds: { weather: { says: /^Số liệu cũ, lúc \d\d:\d\d \d\d\/\d\d\./ } },
  },
  'data of another year': {
    send: spoilt(updated(-400 * 24)),
    finds: { weather: { says: /^Số liệu cũ, lúc \d\d:\d\d \d\d\/\d\d\/\d{4}\./ } },
  },
};

/** @param {Fault} fault @param {Kind} kind @returns {Found} */
export function foundBy({ finds }, kind) {
  const found =
    typeof finds === 'string' ? all(finds)[kind] : 'reason' in finds || 'says' in finds ? finds : finds[kind];
  return typeof found === 'string' ? { reason: found } : (found ?? {});
}
