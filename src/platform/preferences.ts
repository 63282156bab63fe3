import { withStorage } from './storage.js';

const PREFIX = 'html-portlets:choice:';

/** What this reader has chosen under that name, on this page or an earlier one. Unchecked; `undefined` where nothing is stored. */
export const getPreference = (name: string): string | undefined =>
  withStorage((storage) => storage.getItem(PREFIX + name)) ?? undefined;

/** Stores a choice in the reader's own browser, if it allows that. Else it holds for this page. */
export const setPreference = (name: string, value: string): void =>
  withStorage((storage) => storage.setItem(PREFIX + name, value));
