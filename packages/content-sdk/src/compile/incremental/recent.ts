/**
 * Holds the values that were asked for last, so that memory does not grow with a library: at least
 * so many, and at most twice as many.
 *
 * Nothing is ever deleted from a map. V8 links what a map was to what it becomes when deletions
 * make it tidy up, and of such a chain the collector of young objects keeps every value that was
 * ever in it.
 */
export class Recent<K, V> {
  readonly #size: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    this.#young.set(key, value);
    if (this.#young.size < this.#size) return;
    this.#old = this.#young;
    this.#young = new Map();
  }
}
