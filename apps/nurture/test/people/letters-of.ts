import {
  type DueLetter,
  openLetter,
  settleLetter,
  takeDueLetters,
} from '../../src/letters/due-letters.ts';
import type { Store } from '../../src/store/store.ts';

/** Every letter that waits, as if it had been sent at this moment. */
export async function lettersOf(store: Store, now: Date): Promise<DueLetter[]> {
  const taken = await takeDueLetters(store, 100, now);
  const letters = taken.map((one) => openLetter(store, one));
  for (const { id } of letters) await settleLetter(store, id, now);
  return letters.sort((a, b) => a.to.localeCompare(b.to));
}
