import { and, inArray, lte } from 'drizzle-orm';
import type { Programme } from '../people/index.ts';
import { enrolment, letter } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { type HeldPlace, happen, holdPlaces, isOpen, savePlaces } from './held-places.ts';
import { type Passed, passStep } from './pass-step.ts';
import { stepLetterId } from './queue-steps.ts';

/**
 * Takes for possibly sent whatever was due before now: a store was set back, and forgot what went
 * out since. None of it is sent again, and places go on as if it had come on time.
 *
 * @returns how many emails may have gone out
 */
export const doubtWhatWasDue = (store: Store, programme: Programme, now: Date): Promise<number> =>
  store.change(async (tables) => {
    const open = inArray(letter.state, ['waiting', 'trying', 'held']);
    const unknown = { state: 'unknown' as const, reason: 'set-back' };
    const doubted = await tables
      .update(letter)
      .set({ ...unknown, dueAt: null, sealed: null, request: null })
      .where(open)
      .returning({ kind: letter.kind });
    const held = await holdPlaces(tables, store, {
      where: and(isOpen, lte(enrolment.dueAt, now)),
      wait: true,
    });
    const passed = [...held.values()].flatMap((one) => passAll(one, programme, now));
    const letters = passed.map(({ enrolmentId, step, at }) => ({
      id: stepLetterId(enrolmentId, step),
      ...{ personId: held.get(enrolmentId)?.row.personId ?? '', enrolmentId, step },
      ...{ kind: 'step' as const, locale: held.get(enrolmentId)?.who.locale ?? '' },
      ...{ ...unknown, askedAt: at },
    }));
    if (letters.length > 0) await tables.insert(letter).values(letters).onConflictDoNothing();
    await savePlaces(tables, held.values(), passed, now);
    return doubted.filter(({ kind }) => kind !== 'step').length + passed.length;
  });

/** Lets a place go through all that was due in it until now, at the moments for which it was due. */
function passAll(held: HeldPlace, programme: Programme, now: Date): readonly Passed[] {
  const passed: Passed[] = [];
  for (let due = held.place.due; due && due.at <= now; due = held.place.due) {
    const before = held.place;
    if (due.step)
      passed.push(...passStep(held, { step: due.step }, 'unknown', due.at, { programme }));
    else happen(held, { type: 'wake' }, due.at, { programme });
    if (held.place === before) break;
  }
  return passed;
}
