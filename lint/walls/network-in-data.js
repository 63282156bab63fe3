import { eachGlobal, memberName } from './globals.js';
import { placeOf } from './rooms.js';

const network = new Set(['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'WebTransport']);
const storage = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']);
const amongTabs = new Set(['BroadcastChannel', 'SharedWorker', 'Worker']);
const ofNavigator = new Set(['sendBeacon', 'locks', 'serviceWorker', 'storage']);

/** Wall 2: only `src/data` talks to the network and to storage; preferences are stored by `src/platform`. */
export const networkInData = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    if (!place || place.room === 'data' || place.path === 'platform/preferences.ts') return {};
    return eachGlobal(context, (name, node) => {
      const fault =
        (network.has(name) && 'the network') ||
        (storage.has(name) && 'storage') ||
        (amongTabs.has(name) && 'other tabs') ||
        (name === 'navigator' && ofNavigator.has(memberName(node.parent, node)) && 'network and storage') ||
        (name === 'document' && memberName(node.parent, node) === 'cookie' && 'storage');
      if (fault) context.report({ node, message: `Only src/data may use ${fault}.` });
    });
  },
};
