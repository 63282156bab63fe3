/**
 * The preload lines of a block, made by the published `preload-lines.js`. It is written for servers, and sets `location` while it
 * works: a worker has one that may be set.
 */
export function preloadLines(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  worker ??= new Worker(new URL('preload-worker.js', import.meta.url), { type: 'module' });
  const id = ++calls;
  const lines = new Promise<readonly string[]>((resolve) => waiting.set(id, resolve));
  worker.onmessage = ({ data }: MessageEvent<{ id: number; lines: readonly string[] }>) => {
    waiting.get(data.id)?.(data.lines);
    waiting.delete(data.id);
  };
  worker.postMessage({ id, tag, attributes });
  return lines;
}

let worker: Worker | undefined;
let calls = 0;
const waiting = new Map<number, (lines: readonly string[]) => void>();
