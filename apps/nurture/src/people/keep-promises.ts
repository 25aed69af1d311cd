import { and, inArray, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import { attempt, delivery, enrolment, letter, link, person } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { forget } from './forget.ts';

const day = 86_400_000;

/** For how long we keep what the notice about consent says we do. */
const keeping = { unconfirmed: 7 * day, afterLastEmail: 90 * day } as const;

/** How many were deleted, and why. */
export interface Kept {
  readonly unconfirmed: number;
  readonly finished: number;
}

/**
 * Deletes what we said we would: addresses that nobody confirmed, people whose last email was long
 * ago, links and limits that are over.
 */
export const keepPromises = (store: Store, now: Date): Promise<Kept> =>
  store.change(async (tables) => {
    const before = (age: number): Date => new Date(now.getTime() - age);
    const unconfirmed = await tables
      .delete(person)
      .where(and(isNull(person.confirmedAt), lt(person.askedAt, before(keeping.unconfirmed))))
      .returning({ id: person.id });
    const open = tables
      .select({ id: enrolment.personId })
      .from(enrolment)
      .leftJoin(delivery, sql`${delivery.enrolmentId} = ${enrolment.id}`)
      .where(
        or(
          inArray(enrolment.state, ['active', 'paused']),
          sql`greatest(${enrolment.endedAt}, ${delivery.at}) >= ${before(keeping.afterLastEmail)}`,
        ),
      );
    const finished = await tables
      .select()
      .from(person)
      .where(
        and(lt(person.confirmedAt, before(keeping.afterLastEmail)), notInArray(person.id, open)),
      );
    for (const who of finished) await forget(tables, store, who, 'clock', now);
    await tables.delete(attempt).where(lt(attempt.expiresAt, now));
    await tables.delete(link).where(lt(link.expiresAt, before(keeping.unconfirmed)));
    await tables.delete(letter).where(
      and(
        inArray(letter.state, ['sent', 'refused', 'cancelled', 'unknown']),
        // What a step needs so that it never comes twice goes with its enrolment.
        isNull(letter.enrolmentId),
        lt(letter.askedAt, before(keeping.afterLastEmail)),
      ),
    );
    return { unconfirmed: unconfirmed.length, finished: finished.length };
  });
