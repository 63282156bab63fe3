import { readFile } from 'node:fs/promises';
import 'tsx';

// Goes before the tests that run in Node: node --import ./test/runner/node-setup.js --test FILE
// They are written in TypeScript, and fetch their fixtures from beside themselves, as tests in a browser do.

const { fetch: fetchFromNetwork } = globalThis;

/** @type {typeof fetch} */
globalThis.fetch = async (input, options) => {
  const url = new URL(input instanceof Request ? input.url : input);
  return url.protocol === 'file:' ? new Response(await readFile(url)) : fetchFromNetwork(input, options);
};
