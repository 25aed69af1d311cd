import type { Composed, LetterContents } from '../letters/index.ts';
import type { Programme } from '../people/index.ts';
import type { letter } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { Transport } from '../transports/transport.ts';
import type { Note } from './note.ts';
import type { Pace } from './pace.ts';

/** A letter as the ledger keeps it. */
export type LetterRow = typeof letter.$inferSelect;

/** What sending needs. */
export interface Sending {
  readonly store: Store;
  readonly programme: Programme;
  readonly transport: Transport;
  /** The mailbox that answers go to, where it is not the one that mail comes from. */
  readonly replyTo?: string | undefined;
  readonly compose: (letter: LetterContents) => Promise<Composed>;
  /** Why an email of a sequence, `SEQUENCE/STEP`, may not go out in a locale; undefined where it may. */
  readonly whyHeld: (step: string, locale: string) => string | undefined;
  readonly now: () => Date;
  /** Is told what went wrong; never about whom. */
  readonly report: (fault: string) => void;
  /** Is told what became of each letter. */
  readonly note?: ((note: Note) => void) | undefined;
  /** The usual one unless told otherwise. */
  readonly pace?: Pace | undefined;
}
