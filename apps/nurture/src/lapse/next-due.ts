import { inArray, min } from 'drizzle-orm';
import { isOpen } from '../ledger/held-places.ts';
import { enrolment, letter } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

/** When something is due next: an email of a sequence, or the end of a pause. */
export const nextDue = (store: Store): Promise<Date | undefined> =>
  store.read(async (tables) => {
    // What is on its way is dealt with first.
    const open = inArray(letter.state, ['waiting', 'trying']);
    const [onItsWay] = await tables.select({ id: letter.id }).from(letter).where(open).limit(1);
    if (onItsWay) return undefined;
    const [next] = await tables
      .select({ at: min(enrolment.dueAt) })
      .from(enrolment)
      .where(isOpen);
    return next?.at ?? undefined;
  });
