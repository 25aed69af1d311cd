import { newToken, seal } from '../secrets/index.ts';
import { letter } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';

/** A letter that is to be sent. */
export interface NewLetter {
  /** To whom, and in which language. */
  readonly asker: { readonly id: string; readonly locale: string };
  readonly kind: (typeof letter.$inferSelect)['kind'];
  readonly to: string;
  /** The token of its link, where it has one. */
  readonly token?: string;
  /** The email of a sequence that it is, `SEQUENCE/STEP`, and whom it greets. */
  readonly step?: string;
  readonly firstName?: string;
}

/** Puts a letter where it waits to be sent. It goes out once what it is part of is saved. */
export async function writeLetter(
  tables: Tables,
  { keyring, random }: Pick<Store, 'keyring' | 'random'>,
  { asker, kind, ...contents }: NewLetter,
  now: Date,
): Promise<void> {
  const id = newToken(random);
  const sealed = seal(JSON.stringify(contents), `letter ${id}`, keyring, random);
  const about = { personId: asker.id, locale: asker.locale, kind };
  await tables.insert(letter).values({ id, ...about, sealed, askedAt: now, dueAt: now });
}
