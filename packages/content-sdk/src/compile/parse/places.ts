import type { Place } from '../problem.ts';
import type { Allowance } from '../read/allowances.ts';

type Found = Place | (() => Place);

/** The file whose objects are placed, as far as places need it. */
export interface Placed {
  readonly text: string;
  readonly allowances: readonly Allowance[];
  at(offset: number): Place;
  offsetOf(place: Place): number;
}

/** Where an object stands, and in which file. */
export interface Spot {
  readonly place: Place;
  readonly file: Placed | undefined;
}

/**
 * Where authored objects stand in their files. Kept beside the tree, so that what is shipped
 * carries no positions, and an included block still knows its author's own line.
 */
export class Places {
  readonly #own = new Map<object, Found>();
  readonly #beside = new Map<object, object>();
  readonly #others = new Set<Places>();
  readonly #file: Placed | undefined;

  /** @param file that the objects were read from; several files have places that consult theirs */
  constructor(file?: Placed) {
    this.#file = file;
  }

  /**
   * Remembers the place of an object and gives the object back.
   *
   * @param place itself, or how it can be found where that takes time
   */
  put<T extends object>(value: T, place: Found): T {
    this.#own.set(value, place);
    return value;
  }

  /** From now on, an object stands where another one does. */
  putWith(value: object, other: object): void {
    this.#beside.set(value, other);
  }

  /** From now on, an object whose place is not known here is looked for there. */
  consult(other: Places): void {
    if (other !== this) this.#others.add(other);
  }

  /** The place of an object; `fallback` for one that nobody placed. */
  of(value: object, fallback: Place): Place {
    return this.spotOf(value)?.place ?? fallback;
  }

  /** Where an object stands; undefined for one that nobody placed. */
  spotOf(value: object): Spot | undefined {
    const found = this.#own.get(value);
    if (found) return { place: typeof found === 'function' ? found() : found, file: this.#file };
    const beside = this.#beside.get(value);
    if (beside) return this.spotOf(beside);
    for (const other of this.#others) {
      const spot = other.spotOf(value);
      if (spot) return spot;
    }
    return undefined;
  }
}
