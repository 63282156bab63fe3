/**
 * Why there is no new response, as the code that `portlet-error` carries. `http-404` stands for any status.
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

/** A failure with a reason code. */
export class DataError extends Error {
  override readonly name = 'DataError';
  /** How long the service asks to be left alone, in milliseconds. */
  retryAfter?: number | undefined;

  /**
   * @param reason The code.
   * @param detail For editors, never shown to readers: the service's own words, a status line.
   */
  constructor(
    readonly reason: Reason,
    readonly detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}

/** Anything else that is thrown comes from parsing a response that is not what it should be. */
export function toDataError(thrown: unknown): DataError {
  return thrown instanceof DataError ? thrown : new DataError('bad-answer', String(thrown));
}
