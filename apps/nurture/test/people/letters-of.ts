import { and, eq, inArray, lte } from 'drizzle-orm';
import type { LetterContents } from '../../src/letters/index.ts';
import { readContents } from '../../src/letters/letter-contents.ts';
import { letter } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';

/** An answer that waits to be sent. */
export interface WaitingLetter extends LetterContents {
  readonly id: string;
  readonly to: string;
}

/** Every answer that waits, as if it had been sent at this moment. */
export const lettersOf = (store: Store, now: Date): Promise<WaitingLetter[]> =>
  store.change(async (tables) => {
    const waiting = await tables
      .select()
      .from(letter)
      .where(and(eq(letter.state, 'waiting'), lte(letter.dueAt, now)));
    const answers = waiting.filter(({ kind }) => kind !== 'step');
    const ids = answers.map(({ id }) => id);
    await tables
      .update(letter)
      .set({ state: 'sent', sentAt: now, dueAt: null, sealed: null })
      .where(inArray(letter.id, ids));
    return answers
      .map((row) => {
        const { id, kind, locale } = row;
        return { id, kind, locale, ...readContents(row, store) };
      })
      .sort((a, b) => a.to.localeCompare(b.to));
  });
