import { DataError } from '../data/error.js';

/** A part of this library once it has come. One that does not come is as good as no network: `offline`. */
export const loaded = <T>(part: Promise<T>): Promise<T> =>
  part.catch((error) => {
    throw new DataError('offline', String(error));
  });
