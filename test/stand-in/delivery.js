import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { transmission } from './transmission.js';

/** Endless means until the reader leaves; this is where the sender gives up, so that a broken reader breaks alone. */
const ENDLESS = 64 * 1024 * 1024;
const CHUNK = 64 * 1024;

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
 * Sends an answer of a server, whole or spoilt on its way.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {import('./transmission.js').Answer} answer
 * @param {import('./switches.js').Switches} faults
 * @param {AbortSignal} signal Ends waiting when the reader has left.
 * @returns {Promise<void>}
 */
export async function deliver(response, answer, faults, signal) {
  const { delay, status, headers, body, end } = transmission(answer, faults);
  if (delay) await wait(delay, undefined, { signal });
  if (end === 'refused') {
    response.socket?.destroy();
    return;
  }
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (end === 'hang') {
    response.flushHeaders();
  } else if (end === 'cut') {
    response.setHeader('content-length', 2 * Buffer.byteLength(body));
    response.write(body, () => response.destroy());
  } else if (faults.huge !== undefined) {
    await sendHuge(response, body, faults.huge, signal);
  } else {
    response.end(body);
  }
}
