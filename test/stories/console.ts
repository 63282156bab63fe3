/** What the page says to its console while a test runs. */
export interface Said {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Listens to the console of every test of a `describe`, and keeps the expected warnings out of the run's own output. */
export function listening(): Said {
  const said = { errors: [] as string[], warnings: [] as string[] };
  const { error, warn } = console;
  beforeEach(() => {
    said.errors.length = said.warnings.length = 0;
    console.error = (...words) => said.errors.push(words.join(' '));
    console.warn = (...words) => said.warnings.push(words.join(' '));
  });
  afterEach(() => Object.assign(console, { error, warn }));
  return said;
}
