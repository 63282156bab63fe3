import { writeStored } from '../src/data/storage.js';
import type { DataRequest } from '../src/data/request.js';

const HOUR = 3600_000;

/**
 * Leaves what a visit so many hours ago would have left: a good answer to a request.
 * @param address Where such an answer is to be had.
 */
export async function keepAnswer({ key, depth = 0 }: DataRequest<unknown>, address: string, hours: number) {
  const answer = await fetch(address);
  const contentType = answer.headers.get('content-type') ?? '';
  const receivedAt = Date.now() - hours * HOUR;
  writeStored(key, { text: await answer.text(), url: answer.url, contentType, receivedAt, depth });
}

/** The whole address of a path on this page's site. */
export const absolute = (path: string) => new URL(path, location.href).href;
