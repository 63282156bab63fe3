import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Sends an answer, whole or spoilt on its way. */

/** Endless means until the reader leaves; this is where the sender gives up, so that a broken reader breaks alone. */
const ENDLESS = 64 * 1024 * 1024;
const CHUNK = 64 * 1024;

const LOGIN_PAGE = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Đăng nhập mạng</title></head>
<body><h1>Đăng nhập để dùng Internet</h1><form method="post"><input name="user"><input name="password" type="password"></form></body></html>
`;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} body
 */

/**
 * The good answer with white space behind it: still JSON, only too much of it. Infinity: white space without end.
 * @param {import('node:http').ServerResponse} response @param {string} body @param {number} bytes @param {AbortSignal} signal
 */
async function sendHuge(response, body, bytes, signal) {
  const endless = bytes === Infinity;
  if (!endless) response.write(body);
  for (let left = endless ? ENDLESS : bytes - Buffer.byteLength(body); left > 0; left -= CHUNK) {
    const room = response.write(' '.repeat(Math.min(left, CHUNK)));
    if (!room) await once(response, 'drain', { signal });
  }
  if (endless) response.destroy();
  else response.end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 * @param {import('./switches.js').Switches} faults
 * @param {AbortSignal} signal Ends waiting when the reader has left.
 * @returns {Promise<void>}
 */
export async function deliver(response, { status, headers, body }, faults, signal) {
  if (faults.delay) await wait(faults.delay, undefined, { signal });
  if (faults.offline) {
    response.socket?.destroy();
    return;
  }
  response.statusCode = faults.html ? 200 : status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (faults.noCors) response.removeHeader('access-control-allow-origin');
  if (faults.html) response.setHeader('content-type', 'text/html; charset=utf-8');

  if (faults.hang) {
    response.flushHeaders();
  } else if (faults.cut) {
    response.setHeader('content-length', Buffer.byteLength(body));
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
  } else if (faults.huge !== undefined) {
    await sendHuge(response, body, faults.huge, signal);
  } else if (faults.html) {
    response.end(LOGIN_PAGE);
  } else if (faults.rubbish) {
    response.end('{"latitude":21.0,"hourly":{"time":[}}');
  } else if (faults.streamError) {
    response.end(
      `${body.slice(0, Math.floor(body.length / 2))}Unexpected error while streaming data: timeoutReached`,
    );
  } else {
    response.end(body);
  }
}
