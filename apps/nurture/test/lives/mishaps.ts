import type { Random } from '../oracle/random.ts';
import type { Carrier } from './carrier.ts';
import { firstDay } from './random-life.ts';

/** From when until when something is wrong. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What goes wrong for all readers at once. */
export interface Mishaps {
  /** The carrier is away, or does not say what it took. */
  readonly outages: readonly (Span & { readonly mood: ReturnType<Carrier['mood']> })[];
  /** Nobody works. */
  readonly rests: readonly Span[];
  /** How often a worker dies over its letters. */
  readonly deaths: number;
  readonly lostJobsAt: number;
  readonly movedAt: number;
}

const hour = 3_600_000;
const day = 24 * hour;

export function randomMishaps(random: Random): Mishaps {
  const spans = (count: number, longest: number): Span[] =>
    Array.from({ length: count }, () => {
      // In the middle of a working day of somebody.
      const from = firstDay + random.whole(0, 60) * day + random.whole(0, 23) * hour;
      return { from, to: from + random.whole(1, longest) * 600_000 };
    });
  return {
    outages: spans(8, 120).map((one) => ({ ...one, mood: random.one(['away', 'deaf']) })),
    rests: spans(3, 6 * 60),
    deaths: 0.04,
    lostJobsAt: firstDay + random.whole(10, 40) * day,
    movedAt: firstDay + random.whole(15, 40) * day,
  };
}

export const within = (at: number) => (span: Span) => at >= span.from && at < span.to;
