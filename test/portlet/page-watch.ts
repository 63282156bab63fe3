/** What blocks keep going in a page. */
export interface PageWatch {
  /** Requests that have neither been answered whole nor ended. */
  readonly open: number;
  /** Listeners on the document and the window. */
  readonly listeners: number;
  /** Observers that observe something. */
  readonly observers: number;
  /** From now on no request is answered. */
  hang(): void;
  restore(): void;
}

/** Watches from now on. */
export function watchPage(): PageWatch {
  const open = new Set<AbortSignal>();
  const listeners = new Map<string, number>();
  const observers = new Set<unknown>();
  const undo: (() => void)[] = [];
  let hanging = false;

  /** Replaces a method, calling `seen` before the original. */
  function tap<T extends object>(target: T, name: keyof T & string, seen: (...given: never[]) => void) {
    const real = target[name] as (...given: unknown[]) => unknown;
    Object.assign(target, {
      [name](this: unknown, ...given: unknown[]) {
        seen.apply(this, given as never[]);
        return real.apply(this, given);
      },
    });
    undo.push(() => Object.assign(target, { [name]: real }));
  }

  for (const target of [document, window]) {
    const count = (by: number) => (type: string) => listeners.set(type, (listeners.get(type) ?? 0) + by);
    tap(target, 'addEventListener', count(1));
    tap(target, 'removeEventListener', count(-1));
  }
  for (const { prototype } of [MutationObserver, IntersectionObserver]) {
    tap(prototype, 'observe', function (this: unknown) {
      observers.add(this);
    });
    tap(prototype, 'disconnect', function (this: unknown) {
      observers.delete(this);
    });
  }

  const real = window.fetch;
  window.fetch = async (input, init) => {
    const signal = init!.signal!;
    open.add(signal);
    signal.addEventListener('abort', () => open.delete(signal));
    if (!hanging) return real(input, init);
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  undo.push(() => (window.fetch = real));

  return {
    get open() {
      return open.size;
    },
    get listeners() {
      return [...listeners.values()].reduce((sum, count) => sum + count, 0);
    },
    get observers() {
      return observers.size;
    },
    hang() {
      hanging = true;
    },
    restore() {
      undo.forEach((each) => each());
    },
  };
}
