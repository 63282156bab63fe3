import type { Arrival } from './arrival.js';
import { exchange, MAX_BYTES } from './exchange.js';
import { DataError } from './reason.js';
import type { DataRequest } from './request.js';

/** One exchange for some requests: by its own address for one, by their batch's for more. One arrival for each, in order. */
export async function travel(
  requests: readonly DataRequest<unknown>[],
  signal: AbortSignal,
): Promise<readonly Arrival[]> {
  const [first] = requests;
  if (!first) return [];
  const batch = requests.length > 1 && first.batch;
  const maxBytes = Math.max(...requests.map((request) => request.maxBytes ?? MAX_BYTES));
  const body = await exchange(batch ? batch.url(requests) : first.url, first, maxBytes, signal);
  const texts = batch ? batch.split(body, requests) : [body.text];
  if (texts.length !== requests.length) throw new DataError('bad-answer', `${texts.length} parts`);

  const receivedAt = Date.now();
  return requests.map(({ depth = 0 }, index) => ({
    ...body,
    text: texts[index] as string,
    receivedAt,
    depth,
  }));
}
