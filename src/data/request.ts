export interface ResponseInfo {
  /** The `content-type` header, or `''`. A hint: the bytes decide. */
  readonly contentType: string;
  /** Where relative URLs in it start: its URL after redirects, or the one that a gateway of the page's own site names. */
  readonly url: string;
  /**
   * Fetches a further page of the same answer, soon enough not to cost the first. Rejects with a `DataError`, also where its origin is not that of
   * the response.
   */
  readonly fetchMore?: (url: string) => Promise<ResponsePage>;
  readonly isRedirected?: boolean;
  /** The response ended before its body did. Only requests that take part of a response see one. */
  readonly isCut?: boolean;
  /** How far this device's clock is behind the portal's, in milliseconds. Default 0: they agree. */
  readonly clockOffset?: number;
}

export interface ResponsePage {
  readonly bytes: Uint8Array;
  readonly info: ResponseInfo;
}

/** What `parse` returns of a response that ended early: as much of the model as came whole. */
export class Incomplete<T> {
  constructor(readonly value: T) {}
}

/** One thing that a source can be asked for, and how to turn the response into a model. */
export interface DataRequest<T> {
  /** Names the model on this page and in storage; holds the model's version. Requests with one key ask for the same thing. */
  readonly key: string;
  /** The URL that asks for this alone. */
  readonly url: string;
  /** Largest response accepted, in bytes. Default 2 MB. For a batch, the largest of its requests' limits. */
  readonly maxBytes?: number;
  /** Whether HTML is accepted. Default false: a login page then fails with `html-instead`. */
  readonly html?: boolean;
  /** Whether the beginning of a response that is too large, or was cut, is of use. It is then parsed instead of refused. */
  readonly partial?: boolean;
  /** Makes a readonly model of a response. Throws a `DataError`; what throws is never cached. The deadline counts its time. */
  parse(bytes: Uint8Array, info: ResponseInfo): Parsed<T> | Promise<Parsed<T>>;
  /** Checks a model that comes out of storage, where anyone may have written it. Throws where it is not one: it is then deleted. */
  revive(value: unknown): T;
  /** Present where several requests can be one. */
  readonly batch?: Batch<T>;
}

/** What is made of a response. */
export type Parsed<T> = T | Incomplete<T>;

/** How requests whose batches have the same `name` are made as one. */
export interface Batch<T> {
  readonly name: string;
  /** The URL that asks for all of them. */
  url(requests: readonly DataRequest<T>[]): string;
  /**
   * For each request, in order, what makes its model. What throws there fails that request alone; what throws here, or
   * another number of them, fails all.
   */
  parse(
    bytes: Uint8Array,
    info: ResponseInfo,
    requests: readonly DataRequest<T>[],
  ): readonly (() => Parsed<T>)[] | Promise<readonly (() => Parsed<T>)[]>;
}

/** The model of a good response. */
export interface CacheEntry<T> {
  readonly value: T;
  /** When its server sent it: milliseconds since 1970, by this device's clock. */
  readonly receivedAt: number;
  /** How far that clock is behind the portal's, in milliseconds. Default 0: they agree. */
  readonly clockOffset?: number;
  /** The response was cut off, and this is what came of it. Never cached. */
  readonly isIncomplete?: boolean;
  /** Where it came from, after redirects. */
  readonly url: string;
}

export interface LoadOptions {
  /** Ends this subscriber's wait. The request itself is aborted when no subscriber is left. */
  readonly signal?: AbortSignal;
  /** Deadline in milliseconds, for headers and body together. Default 8,000. */
  readonly timeout?: number;
  /**
   * A cached entry younger than this many milliseconds is taken instead of a request. 0: the service is asked in any case, even
   * if it wants to be left alone. Default 0.
   */
  readonly maxAge?: number;
}

/** The page's one way to the network and to what was cached from it. */
export interface DataClient {
  /** The last good entry, however old: from memory, else from storage. Never throws. */
  peek<T>(request: DataRequest<T>): CacheEntry<T> | undefined;
  /**
   * A new entry: shared with whoever asks for the same at the same time, and asked for together with what can be one request.
   * Rejects with a `DataError`, or with the signal's reason when aborted; aborting one subscriber leaves the others alone.
   */
  load<T>(request: DataRequest<T>, options?: LoadOptions): Promise<CacheEntry<T>>;
  /** Takes an entry that another tab tells of, if it is one and not older than the own. */
  receive<T>(request: DataRequest<T>, foreign: unknown): CacheEntry<T> | undefined;
  /** Deletes the entry: one that cannot be shown. */
  forget(request: DataRequest<unknown>): void;
}
