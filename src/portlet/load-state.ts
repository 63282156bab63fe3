/** Where a block stands with its data. */
export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/** What the state follows from. */
export interface LoadFacts {
  /** The block is near the reader, or was told to load. */
  readonly isVisible: boolean;
  /** An attempt is under way, or none has begun. */
  readonly isLoading: boolean;
  /** Nothing can be requested, or nothing rendered. */
  readonly isBroken: boolean;
  readonly requested: number;
  /** Requests with an answer, however old. */
  readonly answered: number;
  /** Requests whose last attempt failed. */
  readonly failed: number;
  /** The oldest answer no longer counts as new. */
  readonly isStale: boolean;
  readonly hasSlottedContent: boolean;
}

export function loadState(facts: LoadFacts): LoadState {
  if (!facts.isVisible) return 'idle';
  if (facts.isLoading) return 'loading';
  if (facts.isBroken) return 'error';
  if (!facts.requested) return facts.hasSlottedContent ? 'ready' : 'empty';
  if (!facts.answered) return 'error';
  return facts.isStale || facts.failed === facts.requested ? 'stale' : 'ready';
}

/** Whether the notice is shown: from a failure on until it is over, while asking again too. */
export const isDegraded = (state: LoadState, before: boolean, hasAny: boolean): boolean =>
  state === 'stale' || state === 'error' || (before && state === 'loading' && hasAny);
