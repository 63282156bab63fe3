import type { CacheEntry, DataRequest } from '../../data/request.js';
import type { FullLanguage } from '../../locale/language.js';
import type { Markup } from '../markup.js';

/** A block of a page or of a list, as its author has written it. */
export interface Block {
  readonly tag: string;
  /** An attribute; of a carrier its `data-*`. */
  get(name: string): string | null;
  readonly language: FullLanguage;
  /** The absolute URL of its page. */
  readonly pageUrl: string;
}

/** What is written into a block. */
export interface Content {
  readonly markup: Markup;
  /** Items, regions or 1. */
  readonly count: number;
  /** Images in it. */
  readonly images: number;
  /** When the newest item is of: milliseconds since 1970. */
  readonly newest?: number | undefined;
  /** The models that the element begins with in a browser, by their requests' keys. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What a block needs, and how it is written. */
export interface Plan<T = unknown> {
  readonly requests: readonly DataRequest<T>[];
  /** Milliseconds for which an answer counts as new. */
  readonly freshFor: number;
  /** Writes the content. `undefined` where these answers have none. */
  write(entries: ReadonlyMap<string, CacheEntry<T>>, now: number): Promise<Content | undefined>;
}

/** What is wrong with a block as it is written. */
export class BlockError extends Error {}

export const wholeNumber = (
  value: string | null,
  [low, high]: readonly [number, number],
  missing: number,
) => {
  const number = Math.round(Number(value || NaN));
  return number >= low && number <= high ? number : missing;
};
