import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError, statusReason, toDataError } from '../data/error.js';
import { Incomplete } from '../data/request.js';
import type { CacheEntry, DataRequest, ResponseInfo } from '../data/request.js';
import { DEFAULT_MAX_BYTES, isHtmlPage } from '../data/fetch-bytes.js';
import { VERSION } from '../registry/version.js';
import { writeAtomically } from './atomic-write.js';
import { formatOf } from './check/format.js';
import { addressesOf, isPublic } from './gateway/addresses.js';

/** How a source is asked. */
export interface FetchOptions {
  /** Requests at once, in all and to one host. */
  readonly concurrency: number;
  readonly perHost: number;
  /** Told to sources in `User-Agent`: a mail address or a page. */
  readonly contact: string | undefined;
  /** Hosts, `name:port`, that may be in a private network; `undefined`: all may. */
  readonly internalHosts: ReadonlySet<string> | undefined;
  /** Folder of the last good answers. */
  readonly cache: string | undefined;
  /** Where a URL of the portal's gateway leads. */
  route(url: URL): URL;
  onAnswered(): void;
  /** Told how far the clock of a source that has answered is ahead of this one, in milliseconds. */
  onClock(offset: number): void;
}

/** What there is of a request: the last good answer, and why there is none newer. */
export interface Outcome {
  readonly entry?: CacheEntry<unknown> | undefined;
  readonly failure?: DataError | undefined;
  /** What the answer is, in the name that its makers gave it. */
  readonly format?: string | undefined;
}

/** What is stored of a source's last good answer. */
interface Stored {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly receivedAt: number;
  readonly url: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Request = DataRequest<unknown>;

const TIMEOUT_MS = 20_000;
const REDIRECTS = 5;
/** Places in one request: a URL of a hundred is as long as servers take. */
const BATCH = 50;

/** Asks each source once for all that blocks want of it, with what is known of its last answer. */
export async function fetchAll(
  requests: ReadonlyMap<string, Request>,
  options: FetchOptions,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const queue = new Queue(options.concurrency, options.perHost);
  await Promise.all(
    groups([...requests.values()]).map(async (group) => {
      const [first] = group;
      const { batch } = first!;
      const url = options.route(new URL(group.length > 1 && batch ? batch.url(group) : first!.url));
      const results = await queue.run(url.host, () => ask(url, group, options));
      results.forEach((outcome, index) => outcomes.set(group[index]!.key, outcome));
      options.onAnswered();
    }),
  );
  return outcomes;
}

/** Requests that are one, as the data client of a page batches them. */
function groups(requests: readonly Request[]): readonly (readonly Request[])[] {
  const byName = new Map<string, Request[][]>();
  for (const request of requests) {
    const name = request.batch ? `batch ${request.batch.name}` : `key ${request.key}`;
    const lists = byName.get(name) ?? [[]];
    byName.set(name, lists);
    if (lists.at(-1)!.length === BATCH) lists.push([]);
    lists.at(-1)!.push(request);
  }
  return [...byName.values()].flat();
}

async function ask(url: URL, group: readonly Request[], options: FetchOptions): Promise<readonly Outcome[]> {
  const file =
    options.cache &&
    join(options.cache, `${hashOf(`${url.href} ${group.map(({ key }) => key).join()}`)}.json`);
  const stored = file ? await readStored(file) : undefined;
  const last = group.map((request) => revived(request, stored));
  let format: string | undefined;
  try {
    // Without all its models, what has not changed cannot be shown.
    const known = last.every(Boolean) ? stored : undefined;
    const answer = await request(url, group, known, options);
    const receivedAt = Date.now() - (answer?.age ?? 0);
    if (!answer) {
      const entries = last.map((entry) => ({ ...entry!, receivedAt }));
      if (file) await store(file, group, entries, stored!);
      return entries.map((entry) => ({ entry }));
    }
    const { bytes, info } = answer;
    format = formatOf(bytes);
    const models = await parse(bytes, info, group);
    const outcomes = models.map((model, index): Outcome => {
      try {
        const parsed = model();
        const value = parsed instanceof Incomplete ? parsed.value : parsed;
        return { entry: { value, receivedAt, url: info.url }, format };
      } catch (error) {
        return { entry: last[index], failure: toDataError(error), format };
      }
    });
    if (file)
      await store(
        file,
        group,
        outcomes.map(({ entry }) => entry),
        answer,
      );
    return outcomes;
  } catch (error) {
    const failure = toDataError(error);
    return last.map((entry) => ({ entry, failure, format }));
  }
}

async function parse(
  bytes: Uint8Array,
  info: ResponseInfo,
  group: readonly Request[],
): Promise<readonly (() => unknown)[]> {
  const [first] = group;
  if (group.length === 1) {
    const model = await first!.parse(bytes, info);
    return [() => model];
  }
  const models = await first!.batch!.parse(bytes, info, group);
  if (models.length !== group.length)
    throw new DataError('bad-answer', `${models.length} places in the answer`);
  return models;
}

interface Answer {
  readonly bytes: Uint8Array;
  readonly info: ResponseInfo;
  readonly age: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/** The answer; `undefined` where nothing has changed since the last one. */
async function request(
  url: URL,
  group: readonly Request[],
  known: Stored | undefined,
  options: FetchOptions,
): Promise<Answer | undefined> {
  const { contact, internalHosts } = options;
  const headers = {
    'user-agent': `html-portlets/${VERSION}${contact ? ` (+${contact})` : ''}`,
    accept: '*/*',
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const failed = (error: unknown): never => {
    if (error instanceof DataError) throw error;
    if (signal.aborted) throw new DataError('timeout');
    const { cause, message } = error as Error & { cause?: Error };
    throw new DataError('unreachable', cause?.message ?? message);
  };
  let at = url;
  for (let hops = 0; ; hops++) {
    await checkAddress(at, internalHosts);
    const response = await fetch(at, { headers, signal, redirect: 'manual' }).catch(failed);
    const { status, headers: received } = response;
    const location = received.get('location');
    if (status >= 300 && status < 400 && status !== 304 && location) {
      await response.body?.cancel();
      if (hops === REDIRECTS) throw new DataError('bad-answer', `more than ${REDIRECTS} redirects`);
      at = new URL(location, at);
      if (!/^https?:$/.test(at.protocol)) throw new DataError('bad-answer', `a redirect to ${at.protocol}`);
      continue;
    }
    if (status === 304 && known) return undefined;
    if (!response.ok) {
      await response.body?.cancel();
      throw new DataError(statusReason(status), response.statusText);
    }
    const age = Math.min(Number(received.get('age')) || 0, 1e6) * 1000;
    const sent = Date.parse(received.get('date') ?? '');
    if (!Number.isNaN(sent)) {
      // A cache on the way sends the time of its source, or its own.
      const offset = sent - Date.now();
      options.onClock(Math.abs(offset + age) < Math.abs(offset) ? offset + age : offset);
    }
    const [first] = group;
    const limit = Math.max(...group.map(({ maxBytes }) => maxBytes ?? DEFAULT_MAX_BYTES));
    const bytes = await readBody(response, limit, first!.partial ?? false).catch((error: unknown) => {
      if (error instanceof DataError || signal.aborted) return failed(error);
      throw new DataError('cut-off', (error as Error).message);
    });
    if (!bytes.length) throw new DataError('empty-source');
    if (!first!.html && isHtmlPage(bytes)) throw new DataError('html-instead');
    const { origin } = at;
    const info: ResponseInfo = {
      contentType: received.get('content-type') ?? '',
      url: at.href,
      async fetchMore(next) {
        const further = new URL(next);
        if (further.origin !== origin) throw new DataError('cors', `a further page at ${next}`);
        return (await request(further, group, undefined, options))!;
      },
    };
    return {
      bytes,
      info,
      age,
      etag: received.get('etag') ?? undefined,
      lastModified: received.get('last-modified') ?? undefined,
    };
  }
}

/** The body, or where it is larger than so many bytes the beginning of it, which is longer. */
export async function readBody(response: Response, limit: number, isPartial: boolean): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (response.body)
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      pieces.push(piece);
      size += piece.length;
      if (size <= limit) continue;
      if (!isPartial) throw new DataError('too-large', `more than ${limit} bytes`);
      break;
    }
  return Buffer.concat(pieces);
}

/** A page's author may name any host, and a source any other in a redirect: those of the private network take an option. */
async function checkAddress(
  { hostname, host }: URL,
  internalHosts: ReadonlySet<string> | undefined,
): Promise<void> {
  if (!internalHosts || internalHosts.has(host)) return;
  const addresses = await addressesOf(hostname);
  const refused = addresses.find((address) => !isPublic(address));
  if (refused !== undefined)
    throw new DataError('cors', `${hostname} is ${refused}, of a private network: --internal`);
}

async function readStored(file: string): Promise<Stored | undefined> {
  try {
    const stored = JSON.parse(await readFile(file, 'utf8')) as Stored;
    return typeof stored.receivedAt === 'number' && typeof stored.url === 'string' ? stored : undefined;
  } catch {
    return undefined;
  }
}

function revived({ key, revive }: Request, stored: Stored | undefined): CacheEntry<unknown> | undefined {
  try {
    const { receivedAt, url, values } = stored!;
    return { value: revive(values[key]), receivedAt, url };
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written costs the next run a request, and this one nothing. */
async function store(
  file: string,
  group: readonly Request[],
  entries: readonly (CacheEntry<unknown> | undefined)[],
  { etag, lastModified }: Pick<Stored, 'etag' | 'lastModified'>,
): Promise<void> {
  const [first] = entries.filter((entry) => entry !== undefined);
  if (!first) return;
  const { receivedAt, url } = first;
  const values = Object.fromEntries(group.map(({ key }, index) => [key, entries[index]?.value]));
  await writeAtomically(file, JSON.stringify({ etag, lastModified, receivedAt, url, values })).catch(
    () => false,
  );
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Runs so many tasks at once, and so many of one host. */
class Queue {
  private running = 0;
  private readonly hosts = new Map<string, number>();
  private waiting: { readonly host: string; start(): void }[] = [];

  constructor(
    private readonly limit: number,
    private readonly perHost: number,
  ) {}

  async run<T>(host: string, task: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.waiting.push({ host, start });
      this.startNext();
    });
    try {
      return await task();
    } finally {
      this.running--;
      this.hosts.set(host, this.hosts.get(host)! - 1);
      this.startNext();
    }
  }

  private startNext(): void {
    this.waiting = this.waiting.filter(({ host, start }) => {
      const own = this.hosts.get(host) ?? 0;
      if (this.running === this.limit || own === this.perHost) return true;
      this.running++;
      this.hosts.set(host, own + 1);
      start();
      return false;
    });
  }
}
