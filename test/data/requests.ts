import { DataError } from '../../src/data/error.js';
import type { Batch, DataRequest } from '../../src/data/request.js';

export const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A request for a text, with a URL of its own that nothing listens to. */
export function textRequest(key: string, more: Partial<DataRequest<string>> = {}): DataRequest<string> {
  return {
    key,
    url: `/nowhere/${key}`,
    parse: decode,
    revive(value) {
      if (typeof value !== 'string') throw new TypeError('no text');
      return value;
    },
    ...more,
  };
}

/** The places of a batch are asked for as `?names=a,b` and come back as lines, in order. A line that says `bad` is one. */
export const lines: Batch<string> = {
  name: 'lines',
  url: (requests) => `/nowhere/lines?names=${requests.map(({ key }) => key).join()}`,
  parse: (bytes) =>
    decode(bytes)
      .split('\n')
      .map((line) => () => {
        if (line === 'bad') throw new DataError('bad-answer', line);
        return line;
      }),
};

/** One of many that can be one. */
export const lineRequest = (key: string, more: Partial<DataRequest<string>> = {}): DataRequest<string> =>
  textRequest(key, { batch: lines, ...more });

/** The reason that something failed with. What does not fail has none, and so fails the test. */
export function reasonOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: DataError) => error.reason,
  );
}
