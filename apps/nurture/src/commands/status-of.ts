import { and, count, inArray, isNotNull, isNull, lte, max, min } from 'drizzle-orm';
import { enrolment, knownKey, letter, person, suppression } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

/** How it stands, in numbers: nobody can be told from them. */
export interface Status {
  readonly people: { readonly confirmed: number; readonly unconfirmed: number };
  readonly enrolments: readonly {
    readonly sequence: string;
    readonly version: string;
    readonly state: string;
    readonly count: number;
  }[];
  readonly due: { readonly now: number; readonly next: Date | null };
  /** Everything that goes out by email, by what has become of it. */
  readonly letters: {
    readonly waiting: number;
    readonly trying: number;
    readonly sent: number;
    readonly lastSent: Date | null;
    /** What somebody should look at: held, unknown or refused, and why. */
    readonly wanting: readonly {
      readonly state: string;
      readonly reason: string | null;
      readonly count: number;
    }[];
  };
  readonly suppressed: Readonly<Record<string, number>>;
  readonly keys: readonly string[];
}

/** Counts what is in a store. */
export async function statusOf(tables: Tables, now: Date): Promise<Status> {
  const total = async (query: PromiseLike<{ count: number }[]>) => (await query)[0]?.count ?? 0;
  const counted = { count: count() };
  const people = (confirmed: boolean) =>
    total(
      tables
        .select(counted)
        .from(person)
        .where(confirmed ? isNotNull(person.confirmedAt) : isNull(person.confirmedAt)),
    );
  const { sequence, version, state } = enrolment;
  const open = inArray(state, ['active', 'paused']);
  const [next] = await tables
    .select({ at: min(enrolment.dueAt) })
    .from(enrolment)
    .where(open);
  const [last] = await tables.select({ at: max(letter.sentAt) }).from(letter);
  const letters = await tables
    .select({ state: letter.state, reason: letter.reason, ...counted })
    .from(letter)
    .groupBy(letter.state, letter.reason)
    .orderBy(letter.state, letter.reason);
  const lettersIn = (one: string) =>
    letters.filter((row) => row.state === one).reduce((sum, row) => sum + row.count, 0);
  const suppressed = await tables
    .select({ reason: suppression.reason, ...counted })
    .from(suppression)
    .groupBy(suppression.reason)
    .orderBy(suppression.reason);
  const keys = await tables.select({ id: knownKey.id }).from(knownKey).orderBy(knownKey.id);
  return {
    people: { confirmed: await people(true), unconfirmed: await people(false) },
    enrolments: await tables
      .select({ sequence, version, state, ...counted })
      .from(enrolment)
      .groupBy(sequence, version, state)
      .orderBy(sequence, version, state),
    due: {
      now: await total(
        tables
          .select(counted)
          .from(enrolment)
          .where(and(open, lte(enrolment.dueAt, now))),
      ),
      next: next?.at ?? null,
    },
    letters: {
      waiting: lettersIn('waiting'),
      trying: lettersIn('trying'),
      sent: lettersIn('sent'),
      lastSent: last?.at ?? null,
      wanting: letters.filter(({ state: one }) => wanting.includes(one)),
    },
    suppressed: Object.fromEntries(suppressed.map((row) => [row.reason, row.count])),
    keys: keys.map(({ id }) => id),
  };
}

const wanting: readonly string[] = ['held', 'unknown', 'refused'];
