const PREFIX = 'html-portlets:choice:';

/** What this reader has chosen by that name, on this page or an earlier one; `undefined` where nothing is kept, or storage does not tell. */
export function readChoice(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice in the reader's own browser, where it lets us. */
export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Full or forbidden: then the choice holds for this page.
  }
}
