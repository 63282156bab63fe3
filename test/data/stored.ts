/** What the library leaves in storage, written and read in this one place. */
const PREFIX = 'html-portlets:data:';

export interface StoredAnswer {
  readonly text: string;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly contentType?: string;
}

/** As if an earlier page had received this answer. */
export function storeAnswer(key: string, answer: StoredAnswer): void {
  localStorage.setItem(PREFIX + key, JSON.stringify({ v: 1, contentType: '', depth: 0, ...answer }));
}

/** The names of all answers in storage, of one address where it is given. */
export const storedKeys = (src = ''): string[] =>
  Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && name.includes(src));

/** Changes what is in storage of an address. */
export type Change = (entry: Record<string, unknown>) => unknown;

/** Changes the answer alone, as the library stored it. */
export const answerAs =
  (change: (answer: unknown) => unknown): Change =>
  (entry) => ({ ...entry, text: JSON.stringify(change(JSON.parse(entry['text'] as string))) });

/** Gives what is stored of one address to another, changed: a string is stored as it is. */
export function copyStored(from: string, to: string, change: Change = (entry) => entry): void {
  storedKeys(from).forEach((name) => {
    const changed = change(JSON.parse(localStorage.getItem(name)!.replaceAll(from, to)));
    localStorage.setItem(
      name.replace(from, to),
      typeof changed === 'string' ? changed : JSON.stringify(changed),
    );
  });
}
