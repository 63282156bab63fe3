import { onMinute } from '../data/minute-ticker.js';
import { Poll } from '../data/poll.js';
import type { CacheEntry, DataClient, DataRequest } from '../data/request.js';
import type { DataError } from '../data/error.js';
import { follow, tell } from '../data/tabs.js';

/** What attempts have brought, by key. */
export type Results<T> = ReadonlyMap<string, CacheEntry<T> | DataError>;

/** What a refresher calls back with. */
export interface RefresherHost<T> {
  readonly client: Pick<DataClient, 'receive'>;
  /** An attempt is due. */
  onDue(): void;
  /** A minute has begun: ages are to be told anew. */
  onMinute(): void;
  /** Another tab has been answered. */
  onResults(results: Results<T>): void;
}

/** Keeps a block up to date once it has been loaded: with time, with other tabs, and after a failure. */
export class Refresher<T> {
  private readonly poll: Poll;
  private readonly stopTicker: () => void;
  private requests: readonly DataRequest<T>[] = [];
  private stopFollowing: (() => void) | undefined;

  constructor(private readonly host: RefresherHost<T>) {
    this.poll = new Poll(() => host.onDue());
    this.stopTicker = onMinute(() => host.onMinute());
  }

  /** @param refresh Minutes between attempts; 0 = never, except after a failure. */
  update(requests: readonly DataRequest<T>[], refresh: number): void {
    const { host } = this;
    if (requests !== this.requests) {
      this.requests = requests;
      this.poll.stop();
      this.stopFollowing?.();
      this.stopFollowing = requests.length
        ? follow(host.client, requests, (results) => host.onResults(results))
        : undefined;
    }
    if (requests.length) this.poll.start(refresh);
  }

  /**
   * An attempt has ended.
   *
   * @param news What other tabs are told of it; nothing where it was another's.
   */
  settle(hasFailed: boolean, news?: Results<T>): void {
    if (news?.size) tell(news);
    this.poll.settle(hasFailed, !news);
  }

  stop(): void {
    this.poll.stop();
    this.stopFollowing?.();
    this.stopTicker();
  }
}
