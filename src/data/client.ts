import { createClient } from './create-client.js';
import type { DataClient } from './request.js';

/** Where the page's client lives. The number changes only when older copies of the script could not use it. */
const PLACE = Symbol.for('html-portlets:data:2');

let own: DataClient | undefined;

/** The page's client, shared by all elements and by other copies of this script. Made when first asked for. */
export function dataClient(): DataClient {
  try {
    const found = (globalThis as { [PLACE]?: unknown })[PLACE];
    if (isClient(found)) return found;
    own ??= createClient();
    Object.defineProperty(globalThis, PLACE, { value: own, configurable: true });
  } catch {
    // The page guards its globals: then each copy has a client of its own.
  }
  return (own ??= createClient());
}

function isClient(it: unknown): it is DataClient {
  const { kept, load, forget } = (it ?? {}) as Partial<DataClient>;
  return [kept, load, forget].every((method) => typeof method === 'function');
}
