/**
 * Why there is no new answer, as the code that `portlet-error` carries. `http-404` stands for any status.
 * Sentences for readers and for editors belong to `src/locale`.
 */
export type Reason =
  | 'offline'
  | 'timeout'
  | 'cors'
  | `http-${number}`
  | 'html-instead'
  | 'empty-source'
  | 'not-a-feed'
  | 'too-large'
  | 'entities-refused'
  | 'no-items'
  | 'bad-selector'
  | 'bad-answer'
  | 'rate-limited';

/** A failure with a reason code. Judge it by `reason`, not by `instanceof`: two copies of the script may share a client. */
export class DataError extends Error {
  override readonly name = 'DataError';

  /**
   * @param reason The code.
   * @param detail What an editor should know beside it: the service's own words, a status line. Never shown to readers.
   */
  constructor(
    readonly reason: Reason,
    readonly detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}

/**
 * What was thrown, as a failure with a reason. What is not a `DataError` of this or another copy of the script comes
 * from reading an answer that is not what it should be.
 */
export function asDataError(thrown: unknown): DataError {
  return thrown instanceof Error && thrown.name === 'DataError'
    ? (thrown as DataError)
    : new DataError('bad-answer', String(thrown));
}
