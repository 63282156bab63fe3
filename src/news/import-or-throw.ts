import { missingFile } from '../data/error.js';

/** A lazy module of this library. @throws {DataError} where it could not be had. */
export const importOrThrow = <T>(module: Promise<T>): Promise<T> =>
  module.catch((error) => {
    throw missingFile(String(error));
  });
