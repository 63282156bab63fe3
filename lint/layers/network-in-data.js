import { eachGlobal, memberName } from './globals.js';
import { locationOf } from './location.js';

const network = new Set(['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'WebTransport']);
const storage = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']);
const betweenTabs = new Set(['BroadcastChannel', 'SharedWorker', 'Worker']);
const ofNavigator = new Set(['sendBeacon', 'locks', 'serviceWorker', 'storage']);

/** Only `src/data` uses the network and storage; `src/platform` stores preferences, and entries start requests early. */
export const networkInData = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const location = locationOf(context.filename);
    if (!location || location.layer === 'data') return {};
    const mayFetch = ['', 'registry', 'server'].includes(location.layer);
    const mayStore = location.layer === 'platform';
    return eachGlobal(context, (name, node) => {
      const isStorage =
        storage.has(name) || (name === 'document' && memberName(node.parent, node) === 'cookie');
      const fault =
        (network.has(name) && !mayFetch && 'the network') ||
        (isStorage && !mayStore && 'storage') ||
        (betweenTabs.has(name) && 'other tabs') ||
        (name === 'navigator' && ofNavigator.has(memberName(node.parent, node)) && 'network and storage');
      if (fault) context.report({ node, message: `Only src/data may use ${fault}.` });
    });
  },
};
