import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import { unseal } from '../secrets/index.ts';
import { letter } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

/** A letter that was taken to be sent, and is still sealed. */
export interface TakenLetter {
  readonly id: string;
  readonly kind: (typeof letter.$inferSelect)['kind'];
  readonly locale: string;
  readonly sealed: string | null;
  /** How often it was tried, this time included. */
  readonly tries: number;
}

/** A letter that is about to be sent. */
export interface DueLetter extends Omit<TakenLetter, 'sealed'> {
  readonly to: string;
  readonly token?: string | undefined;
  readonly step?: string | undefined;
  readonly firstName?: string | undefined;
}

const contents = z.object({
  to: z.string(),
  token: z.string().optional(),
  step: z.string().optional(),
  firstName: z.string().optional(),
});

/** For how long a letter is left to whoever took it, in milliseconds. */
const lease = 60_000;

/**
 * Takes some letters that are due, so that no other worker sends them meanwhile. Who dies with
 * them loses nothing: they are due again after a minute.
 */
export const takeDueLetters = (store: Store, most: number, now: Date): Promise<TakenLetter[]> =>
  store.change(async (tables) => {
    const due = await tables
      .select({ id: letter.id })
      .from(letter)
      .where(lte(letter.dueAt, now))
      .orderBy(letter.dueAt, letter.id)
      .limit(most)
      .for('update', { skipLocked: true });
    if (due.length === 0) return [];
    return tables
      .update(letter)
      .set({ dueAt: new Date(now.getTime() + lease), tries: sql`${letter.tries} + 1` })
      .where(
        inArray(
          letter.id,
          due.map(({ id }) => id),
        ),
      )
      .returning();
  });

/**
 * Opens a letter that was taken, each by itself: one that was damaged must not keep back the rest.
 *
 * @throws NurtureFault when it was changed outside this program
 */
export function openLetter(
  { keyring }: Pick<Store, 'keyring'>,
  { id, kind, locale, tries, sealed }: TakenLetter,
): DueLetter {
  const words = unseal(sealed ?? '', `letter ${id}`, keyring);
  return { id, kind, locale, tries, ...contents.parse(JSON.parse(words)) };
}

/** Notes that a letter is out; what it said is not kept. */
export const settleLetter = (store: Store, id: string, now: Date): Promise<void> =>
  store.change(async (tables) => {
    const sent = { sentAt: now, dueAt: null, sealed: null };
    await tables.update(letter).set(sent).where(eq(letter.id, id));
  });

/**
 * Tries a letter again later, or gives it up, with what it said. One that was cancelled meanwhile
 * stays so.
 */
export const postponeLetter = (store: Store, id: string, until: Date | null): Promise<void> =>
  store.change(async (tables) => {
    const later = until === null ? { dueAt: null, sealed: null } : { dueAt: until };
    await tables
      .update(letter)
      .set(later)
      .where(and(eq(letter.id, id), isNotNull(letter.sealed)));
  });
