/** An email that an inbox has got. */
export interface Arrived {
  readonly to: string;
  readonly step: string;
  /** When it got there. */
  readonly at: number;
}

/** What somebody was to get. */
export interface Wanted {
  readonly reader: string;
  /** The steps that were due before they stopped, or at all. */
  readonly steps: readonly string[];
  /** When their stop was acknowledged, where they stopped. */
  readonly stoppedAt?: number | undefined;
}

/** What is wrong with an inbox, each a reader and a step. */
export interface MailMistakes {
  readonly twice: readonly string[];
  readonly afterStop: readonly string[];
  readonly missing: readonly string[];
  /** What nobody was to get. */
  readonly strange: readonly string[];
}

/** Holds what arrived against what was to. What was due as somebody stopped may have come or not. */
export function mailMistakes(
  arrived: readonly Arrived[],
  wanted: readonly Wanted[],
  all: readonly string[],
): MailMistakes {
  const byEmail = Map.groupBy(arrived, ({ to, step }) => `${to} ${step}`);
  const stops = new Map(wanted.map(({ reader, stoppedAt }) => [reader, stoppedAt]));
  const due = wanted.flatMap(({ reader, steps }) => steps.map((step) => `${reader} ${step}`));
  const known = new Set(wanted.flatMap(({ reader }) => all.map((step) => `${reader} ${step}`)));
  const isLate = ({ to, at }: Arrived) => at > (stops.get(to) ?? Number.POSITIVE_INFINITY);
  return {
    twice: [...byEmail].flatMap(([email, copies]) => (copies.length > 1 ? [email] : [])),
    afterStop: arrived.filter(isLate).map(({ to, step }) => `${to} ${step}`),
    missing: due.filter((email) => !byEmail.has(email)),
    strange: [...byEmail.keys()].filter((email) => !known.has(email)),
  };
}
