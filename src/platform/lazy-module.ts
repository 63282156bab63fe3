/**
 * Code that only some pages need, loaded when an attribute first asks for it. In the self-contained files it is there from
 * the start, and loading it costs a microtask.
 */
export class LazyModule<T> {
  /** The code, once it has been loaded. */
  value: T | undefined;
  /** The last attempt failed, and none is under way. */
  failed = false;
  /** The first attempt has ended, well or not: what can do without the code waits no longer. */
  settled = false;

  private loading: Promise<void> | undefined;

  constructor(private readonly importer: () => Promise<T>) {}

  /** Loads it, once for all who ask; again after a failure. Never rejects. */
  load(): Promise<void> {
    this.failed = false;
    return (this.loading ??= this.importer().then(
      (value) => {
        this.value = value;
        this.settled = true;
      },
      () => {
        this.failed = this.settled = true;
        this.loading = undefined;
      },
    ));
  }
}
