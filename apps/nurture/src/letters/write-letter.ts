import { newToken, seal } from '../secrets/index.ts';
import { schedule } from '../store/scheduled.ts';
import { letter } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';

/** A letter that answers what somebody did. */
export interface NewLetter {
  /** To whom, and in which language. */
  readonly asker: { readonly id: string; readonly locale: string };
  readonly kind: Exclude<(typeof letter.$inferSelect)['kind'], 'step'>;
  readonly to: string;
  /** The token of its link, where it has one. */
  readonly token?: string;
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
  schedule(tables, 'send', id, now);
}
