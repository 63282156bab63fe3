/**
 * Why there is no new response, as the code that `portlet-error` carries. `http-404` stands for any status.
 * Sentences for readers and for editors belong to `src/locale`.
 */
export type Reason =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'cut-off'
  | 'cors'
  | 'redirect'
  | `http-${number}`
  | 'rate-limited'
  | 'html-instead'
  | 'not-a-fragment'
  | 'not-a-feed'
  | 'empty-source'
  | 'no-items'
  | 'too-large'
  | 'entities-refused'
  | 'bad-selector'
  | 'bad-answer';

/**
 * What failed on the page itself, whatever the reason's code: an attribute (`setup`), a file of this library (`file`), its code
 * (`rendering`). Readers are then not told that the provider is in trouble.
 */
export type OwnFault = 'setup' | 'file' | 'rendering';

/** Why a request brought nothing new. */
export interface Failure {
  readonly reason: Reason;
  /** What an editor should know beside it; may be empty. */
  readonly detail: string;
  readonly ownFault?: OwnFault | undefined;
}

/** A failure that is thrown. */
export class DataError extends Error implements Failure {
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
    readonly ownFault?: OwnFault,
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}

/** Anything else that is thrown comes from parsing a response that is not what it should be. */
export function toDataError(thrown: unknown): DataError {
  return thrown instanceof DataError ? thrown : new DataError('bad-answer', String(thrown));
}

/** A lazy module of this library could not be had. */
export const missingFile = (detail: string): DataError => new DataError(connectionReason(), detail, 'file');

/** Why a response with a bad status is none. */
export const statusReason = (status: number): Reason => (status === 429 ? 'rate-limited' : `http-${status}`);

/** Why nothing was reached at all: this device only where the browser says so. */
export const connectionReason = (): Reason => (navigator.onLine ? 'unreachable' : 'offline');
