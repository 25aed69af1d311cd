import type { Place } from '../problem.ts';

type Found = Place | (() => Place);

/**
 * Where authored objects stand in their files. Kept beside the tree, so that what is shipped
 * carries no positions, and an included block still knows its author's own line.
 */
export class Places {
  readonly #own = new Map<object, Found>();
  readonly #others = new Set<Places>();

  /**
   * Remembers the place of an object and gives the object back.
   *
   * @param place itself, or how it can be found where that takes time
   */
  put<T extends object>(value: T, place: Found): T {
    this.#own.set(value, place);
    return value;
  }

  /** From now on, an object whose place is not known here is looked for there. */
  consult(other: Places): void {
    if (other !== this) this.#others.add(other);
  }

  /** The place of an object; `fallback` for one that nobody placed. */
  of(value: object, fallback: Place): Place {
    return this.#find(value) ?? fallback;
  }

  #find(value: object): Place | undefined {
    const found = this.#own.get(value);
    if (found) return typeof found === 'function' ? found() : found;
    for (const other of this.#others) {
      const place = other.#find(value);
      if (place) return place;
    }
    return undefined;
  }
}
