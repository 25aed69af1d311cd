import type { Target } from '../bench.ts';
import { type Result, type Results, resultOf } from '../run/results.ts';
import { threeDigits, times } from './numbers.ts';

/** A target, what was found, and whether that meets it; undefined where it was not measured. */
export interface Verdict {
  readonly target: string;
  readonly found: string | undefined;
  readonly met: boolean | undefined;
}

/** Holds what was found to the targets of its bench. */
export const verdictsOn = ({ bench, results }: Results): readonly Verdict[] =>
  (bench.targets ?? []).map((target) =>
    'of' in target
      ? limit(target, (group) => resultOf(results, group, bench.sides[0].name))
      : comparison(target, resultOf(results, target.group, target.lighterThan)),
  );

const measures = { wall: 'in', cpu: 'CPU of', peak: 'a peak of' } as const;

function limit(
  { group, beyond, of, atMost }: Extract<Target, { of: unknown }>,
  ours: (group: string) => Result | undefined,
): Verdict {
  const whole = ours(group)?.cost[of]?.median;
  const base = beyond === undefined ? 0 : ours(beyond)?.cost[of]?.median;
  const found = whole === undefined || base === undefined ? undefined : whole - base;
  const more = beyond === undefined ? '' : `, beyond ${beyond}`;
  return {
    target: `${group}: ${measures[of]} at most ${inUnits(of, atMost)}${more}`,
    found: found === undefined ? undefined : inUnits(of, found),
    met: found === undefined ? undefined : found <= atMost,
  };
}

function inUnits(of: 'wall' | 'cpu' | 'peak', number: number): string {
  if (of === 'peak') return `${number.toFixed(0)} MB`;
  // As a number, 25.0 is 25.
  return number < 1 ? `${+threeDigits(number * 1000)} ms` : `${+threeDigits(number)} s`;
}

function comparison(
  { group, lighterThan, times: wanted }: Extract<Target, { lighterThan: unknown }>,
  result: Result | undefined,
): Verdict {
  const found = result?.ratio;
  return {
    target: `${group}: at least ${wanted}× less CPU than ${lighterThan}`,
    found: found === undefined ? undefined : times(found),
    met: found === undefined ? undefined : found >= wanted,
  };
}
