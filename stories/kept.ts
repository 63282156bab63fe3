import { Incomplete } from '../src/data/request.js';
import type { DataRequest } from '../src/data/request.js';
import { writeEntry } from '../src/data/storage.js';

const HOUR = 3600_000;

/**
 * Leaves what a visit so many hours ago would have left: a good response to a request.
 * @param url Where such a response is to be had.
 */
export async function storeResponse<T>(request: DataRequest<T>, url: string, hours: number): Promise<void> {
  const response = await fetch(url);
  const contentType = response.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await response.arrayBuffer());
  const model = await request.parse(bytes, { contentType, url: response.url });
  if (!(model instanceof Incomplete)) storeModel(request, model, hours);
}

/** Leaves what a visit so many hours ago would have left: this model. */
export function storeModel<T>({ key, url }: DataRequest<T>, value: T, hours: number): void {
  writeEntry(key, { value, url, receivedAt: Date.now() - hours * HOUR });
}

/** The whole URL of a path on this page's site. */
export const absolute = (path: string) => new URL(path, location.href).href;
