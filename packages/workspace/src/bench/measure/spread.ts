import type { Sample } from '../bench.ts';

/** The middle of some numbers, and the ends. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What the runs of a row cost, measure by measure. Undefined where no run measured it. */
export type Cost = { readonly [K in keyof Required<Sample>]: Spread | undefined };

/** The spread of every measure of some runs. */
export const costOf = (samples: readonly Sample[]): Cost => ({
  wall: spreadOf(samples.map(({ wall }) => wall)),
  cpu: spreadOf(samples.flatMap(({ cpu }) => cpu ?? [])),
  peak: spreadOf(samples.flatMap(({ peak }) => peak ?? [])),
});

/** The spread of some numbers; of an even count, the median is the mean of the two in the middle. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (min === undefined || max === undefined || low === undefined || high === undefined) {
    return undefined;
  }
  return { median: (low + high) / 2, min, max };
}
