import type { Place } from '../problem.ts';

/**
 * Where each authored object stands in its file. Kept beside the tree, so that what is shipped
 * carries no positions, and an included block still knows its author's own line.
 */
export class Places {
  readonly #places = new WeakMap<object, Place>();

  /** Remembers the place of an object and gives the object back. */
  put<T extends object>(value: T, place: Place): T {
    this.#places.set(value, place);
    return value;
  }

  /** The place of an object; `fallback` for one that nobody placed. */
  of(value: object, fallback: Place): Place {
    return this.#places.get(value) ?? fallback;
  }
}
