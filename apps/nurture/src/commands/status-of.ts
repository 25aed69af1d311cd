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
  readonly letters: {
    readonly waiting: number;
    /** Nobody would carry them, and they are not tried any more. */
    readonly givenUp: number;
    readonly lastSent: Date | null;
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
      waiting: await total(tables.select(counted).from(letter).where(isNotNull(letter.dueAt))),
      givenUp: await total(
        tables
          .select(counted)
          .from(letter)
          .where(and(isNull(letter.dueAt), isNull(letter.sentAt))),
      ),
      lastSent: last?.at ?? null,
    },
    suppressed: Object.fromEntries(suppressed.map((row) => [row.reason, row.count])),
    keys: keys.map(({ id }) => id),
  };
}
