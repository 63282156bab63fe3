import { createServer } from 'node:http';
import { after, before } from 'node:test';

/**
 * Serves a handler on a free port of this machine for the tests of one file.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} handle
 * @returns {(path: string, options?: RequestInit) => Promise<Response>} `fetch` for paths of that server.
 */
export function serve(handle) {
  const server = createServer(handle);
  let origin = '';
  before(async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (path, options) => fetch(origin + path, options);
}
