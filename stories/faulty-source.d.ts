/** What may be the matter with a source; `fine`: nothing. */
export const faults: Readonly<Record<string, { readonly title: string }>>;

/** Lets this be the matter from now on with each source whose URL has the word `faulty` in it. */
export function setFault(name: string): void;
