import { stringify } from '../platform/native.js';
import { record } from './json-values.js';
import { withStorage } from '../platform/storage.js';

/**
 * A small map that all tabs of the site share in storage. Where storage is refused, the page has it for itself. Anyone may write to
 * storage: what is no value is left out.
 */
export class StoredMap<T> {
  private own = '';

  constructor(
    private readonly name: string,
    private readonly isValue: (value: unknown) => boolean,
  ) {}

  read(): Map<string, T> {
    try {
      const text = withStorage((storage) => storage.getItem(this.name) ?? '') ?? this.own;
      const entries = Object.entries(record(JSON.parse(text || '{}')));
      return new Map(entries.filter(([, value]) => this.isValue(value)) as [string, T][]);
    } catch {
      return new Map();
    }
  }

  write(values: ReadonlyMap<string, T>): void {
    this.own = stringify(Object.fromEntries(values));
    withStorage((storage) => {
      if (values.size) storage.setItem(this.name, this.own);
      else storage.removeItem(this.name);
    });
  }
}
