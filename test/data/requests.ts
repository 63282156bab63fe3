import { DataError, type Batch, type DataRequest } from '../../src/data/index.js';

/** A request for a text, with an address of its own that nothing listens to. */
export function textRequest<T = string>(key: string, more: Partial<DataRequest<T>> = {}): DataRequest<T> {
  return { key, url: `/nowhere/${key}`, read: ({ text }) => text as T, ...more };
}

/** The places of a batch travel as `?names=a,b&depth=2` and come back as lines, in order. */
export const lines: Batch = {
  name: 'lines',
  url: (requests) =>
    `/nowhere/lines?names=${requests.map(({ key }) => key).join()}` +
    `&depth=${Math.max(...requests.map(({ depth = 0 }) => depth))}`,
  split: ({ text }) => text.split('\n'),
};

/** One of many that can be one. A line that says `bad` is refused by its reader. */
export function lineRequest(key: string, more: Partial<DataRequest<string>> = {}): DataRequest<string> {
  return textRequest(key, {
    batch: lines,
    read({ text }) {
      if (text === 'bad') throw new DataError('bad-answer', key);
      return text;
    },
    ...more,
  });
}

/** The reason that something failed with. What does not fail has none, and so fails the test. */
export function reasonOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: DataError) => error.reason,
  );
}
