// See preload.ts. The shadow of `location` has to be there before the other module begins.
Object.defineProperty(globalThis, 'location', {
  value: globalThis.location,
  writable: true,
  configurable: true,
});
const loaded = import('../../../dist/server/preload-lines.js');

globalThis.onmessage = async ({ data: { id, tag, attributes } }) => {
  const { preloadLines } = await loaded;
  // An address that is half typed is none yet.
  const lines = await preloadLines(tag, attributes, { script: 'classic' }).catch(() => []);
  globalThis.postMessage({ id, lines });
};
