import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isDegraded, loadState } from '../../src/portlet/load-state.js';
import type { LoadFacts, LoadState } from '../../src/portlet/load-state.js';

const idle: LoadFacts = {
  isVisible: true,
  isLoading: false,
  isBroken: false,
  requested: 2,
  answered: 2,
  failed: 0,
  isStale: false,
  hasSlottedContent: false,
};

describe('the state of a block', () => {
  const rows: readonly (readonly [string, Partial<LoadFacts>, LoadState])[] = [
    ['far from the reader', { isVisible: false, isLoading: true }, 'idle'],
    [
      'far from the reader, with an attribute that forbids any request',
      { isVisible: false, isBroken: true },
      'idle',
    ],
    ['under way', { isLoading: true, answered: 0 }, 'loading'],
    ['under way, with older answers', { isLoading: true, isStale: true }, 'loading'],
    ['under way, after a failure', { isLoading: true, failed: 2, answered: 0 }, 'loading'],
    ['that cannot ask', { isBroken: true, requested: 0, answered: 0 }, 'error'],
    [
      'that cannot ask, with slotted content',
      { isBroken: true, requested: 0, hasSlottedContent: true },
      'error',
    ],
    ['with nothing to ask for', { requested: 0, answered: 0 }, 'empty'],
    [
      'with nothing to ask for, and slotted content',
      { requested: 0, answered: 0, hasSlottedContent: true },
      'ready',
    ],
    ['without any answer', { answered: 0, failed: 2 }, 'error'],
    [
      'without any answer, with slotted content',
      { answered: 0, failed: 2, hasSlottedContent: true },
      'error',
    ],
    ['with all answers', {}, 'ready'],
    ['with some answers', { answered: 1, failed: 1 }, 'ready'],
    ['with older answers after a failure of all', { failed: 2 }, 'stale'],
    ['with answers that are no longer new', { isStale: true }, 'stale'],
  ];
  for (const [what, facts, state] of rows) {
    it(`is ${state} for one ${what}`, () => {
      expect(loadState({ ...idle, ...facts })).to.equal(state);
    });
  }
});

describe('the notice', () => {
  const rows: readonly (readonly [LoadState, boolean, boolean, boolean])[] = [
    ['idle', true, true, false],
    ['loading', false, true, false],
    ['loading', true, true, true],
    ['loading', true, false, false],
    ['ready', true, true, false],
    ['empty', true, false, false],
    ['stale', false, true, true],
    ['error', false, false, true],
  ];
  for (const [state, before, hasAny, shown] of rows) {
    it(`is ${shown ? '' : 'not '}there in ${state}, ${before ? '' : 'not '}there before, ${hasAny ? 'with' : 'without'} outcome`, () => {
      expect(isDegraded(state, before, hasAny)).to.equal(shown);
    });
  }
});
