import { writeEntry } from '../../src/data/storage.js';

const PREFIX = 'html-portlets:data:';

/** As if an earlier page had received this model. */
export const storeEntry = writeEntry;

/** The keys of all entries in storage, of one URL where it is given. */
export const storedKeys = (src = ''): string[] =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX) && name.includes(src))
    .map((name) => name.slice(PREFIX.length));

/** Changes what is in storage of a URL. */
export type Change = (entry: Record<string, unknown>) => unknown;

/** Changes the model alone. */
export const modelAs =
  (change: (model: unknown) => unknown): Change =>
  (entry) => ({ ...entry, value: change(entry['value']) });

/** Gives what is stored of one URL to another, changed: a string is stored as it is. */
export function copyStored(from: string, to: string, change: Change = (entry) => entry): void {
  storedKeys(from).forEach((key) => {
    const changed = change(JSON.parse(localStorage.getItem(PREFIX + key)!.replaceAll(from, to)));
    const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
    localStorage.setItem(PREFIX + key.replace(from, to), text);
  });
}
