import { and, count, inArray, lte } from 'drizzle-orm';
import { isOpen } from '../../src/ledger/held-places.ts';
import { enrolment, letter } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';

/** How many emails are on their way, or should be by now. */
export const lettersLeft = (store: Store, now: Date): Promise<number> =>
  store.read(async (tables) => {
    const open = inArray(letter.state, ['waiting', 'trying', 'held']);
    const [letters] = await tables.select({ count: count() }).from(letter).where(open);
    const due = and(isOpen, lte(enrolment.dueAt, now));
    const [places] = await tables.select({ count: count() }).from(enrolment).where(due);
    return (letters?.count ?? 0) + (places?.count ?? 0);
  });
