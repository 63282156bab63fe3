/** What came over the road, before a source has read it. */
export interface Body {
  /** The whole text, decoded. */
  readonly text: string;
  /** The final address, after redirects. */
  readonly url: string;
  /** The `content-type` header, or `''`. A hint: the text decides. */
  readonly contentType: string;
}

/** How requests with the same `name` travel as one. Made by a source; pure. */
export interface Batch {
  /** Requests whose batches share this name, asked within 50 ms, become one. */
  readonly name: string;
  /** The address that asks for all of them at once. */
  url(requests: readonly DataRequest<unknown>[]): string;
  /**
   * The text of each request's own answer, in order. Throws a `DataError` when the answer does not fit the requests:
   * then all of them fail. A part that is merely bad is for its own request's `read` to refuse.
   */
  split(body: Body, requests: readonly DataRequest<unknown>[]): readonly string[];
}

/** One thing that a source asks for, with the way to read the answer. */
export interface DataRequest<T> {
  /** Names the answer, on this page and in storage. Two requests with one key ask for the same thing. */
  readonly key: string;
  /** The address that asks for this alone. */
  readonly url: string;
  /** How much of it is wanted (days of a forecast). An answer with as much or more serves too. Default 0. */
  readonly depth?: number;
  /** Largest answer accepted, in bytes. Default 2 MB. For a batch, the largest of its requests' limits. */
  readonly maxBytes?: number;
  /** Whether a page of HTML is a fair answer. Default false: a login page is then `html-instead`. */
  readonly html?: boolean;
  /** Whether the beginning of an answer that is too large is of use. It is then decoded, with more than `maxBytes`, instead of refused. */
  readonly partial?: boolean;
  /**
   * Bytes to text, where a source knows better than UTF-8. May take its time, of which the deadline counts, to load what it needs,
   * and may give what it made of the bytes as text: that is what is kept and what `read` gets.
   *
   * @param url The final address, after redirects.
   */
  decode?(bytes: Uint8Array, contentType: string, url: string): string | Promise<string>;
  /** Reads one answer into a readonly model. Throws a `DataError`; what throws is never kept. */
  read(body: Body): T;
  /** Present where several requests can be one. */
  readonly batch?: Batch;
}

/** A good answer, read. */
export interface Answer<T> {
  readonly value: T;
  /** When its bytes arrived: milliseconds since 1970, by this device's clock. Never later than now. */
  readonly receivedAt: number;
  /** Where it came from. */
  readonly url: string;
}

/** The page's one way to the network and to what was kept from it. */
export interface DataClient {
  /** The last good answer of the depth asked, however old: from memory, else from storage. Never throws. */
  kept<T>(request: DataRequest<T>): Answer<T> | undefined;
  /** Deletes what is kept for a request: an answer that cannot be shown. */
  forget(request: DataRequest<unknown>): void;
  /**
   * A new answer: shared with whoever asks for the same at the same time, asked together with what can be one request.
   * Rejects with a `DataError`, or with the signal's reason when aborted; aborting one reader leaves the others alone.
   */
  load<T>(request: DataRequest<T>, options?: LoadOptions): Promise<Answer<T>>;
}

export interface LoadOptions {
  /** Ends this reader's wait. The request itself ends when no reader is left. */
  readonly signal?: AbortSignal;
  /** Deadline in milliseconds, for headers and body together. Default 8,000. */
  readonly timeout?: number;
  /** A kept answer younger than this many milliseconds is given at once, without a request. Default 0. */
  readonly maxAge?: number;
}
