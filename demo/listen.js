import { once } from 'node:events';

/** How many ports are tried before giving up. */
const TRIES = 50;

/**
 * Listens on this machine only, on the first port that is free.
 * @param {import('node:http').Server} server
 * @param {number} first
 * @returns {Promise<string>} The address.
 * @throws {Error} When none is free, or listening fails for another reason.
 */
export async function listen(server, first) {
  for (let port = first; ; port++) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      return `http://127.0.0.1:${address.port}/`;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= first + TRIES) throw error;
    }
  }
}
