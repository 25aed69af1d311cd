/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number;
  /** One of the given. */
  one<T>(of: readonly [T, ...T[]]): T;
  /** So many different whole numbers below the limit, in the order they were drawn. */
  several(count: number, limit: number): number[];
}

/** Mulberry32: 32 bits of state, in integer arithmetic that every engine rounds alike. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: (of) => of[below(of.length)] ?? of[0],
    several(count, limit) {
      const drawn = new Set<number>();
      while (drawn.size < Math.min(count, limit)) drawn.add(below(limit));
      return [...drawn];
    },
  };
}
