import { and, inArray, lte } from 'drizzle-orm';
import type { Job } from '../store/scheduled.ts';
import { enrolment, letter } from '../store/schema.ts';
import { isOpen } from './held-places.ts';
import { hasNoLetter } from './queue-steps.ts';
import type { Sending } from './sending.ts';

/** What should have been looked at by now: places with a step that is due, and letters. */
export const overdue = (
  { store, now }: Pick<Sending, 'store' | 'now'>,
  most: number,
): Promise<readonly Omit<Job, 'at'>[]> =>
  store.read(async (tables) => {
    const places = await tables
      .select({ id: enrolment.id })
      .from(enrolment)
      .where(and(isOpen, lte(enrolment.dueAt, now()), hasNoLetter))
      .orderBy(enrolment.dueAt)
      .limit(most);
    const letters = await tables
      .select({ id: letter.id })
      .from(letter)
      .where(and(inArray(letter.state, ['waiting', 'trying', 'held']), lte(letter.dueAt, now())))
      .orderBy(letter.dueAt)
      .limit(most);
    return [
      ...places.map(({ id }) => ({ queue: 'look' as const, id })),
      ...letters.map(({ id }) => ({ queue: 'send' as const, id })),
    ];
  });
