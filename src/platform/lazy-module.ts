/** What is being loaded for any block of the page. Blocks wait for it, so that what they ask for can be one request. */
export const pendingModules = new Set<Promise<void>>();

/**
 * Code that only some pages need, loaded when an attribute first asks for it. In the self-contained files it is there from
 * the start, and loading it costs a microtask.
 */
export class LazyModule<T> {
  /** The code, once it has been loaded. */
  value: T | undefined;
  /** The last attempt failed. The next `load` is another. */
  failed = false;

  private loading: Promise<void> | undefined;

  /**
   * @param isRequired Blocks ask for nothing before it is there, and show nothing without it. Not so for what changes only how
   *   the data look: a layout, a language.
   */
  constructor(
    private readonly fetchIt: () => Promise<T>,
    readonly isRequired = true,
  ) {}

  /** Loads it, once for all who ask. Never rejects. */
  load(): Promise<void> {
    if (this.loading) return this.loading;
    this.failed = false;
    const loading = this.fetchIt().then(
      (value) => {
        this.value = value;
        pendingModules.delete(loading);
      },
      () => {
        this.failed = true;
        this.loading = undefined;
        pendingModules.delete(loading);
      },
    );
    if (this.isRequired) pendingModules.add(loading);
    return (this.loading = loading);
  }
}
