import { writeLetter } from '../letters/write-letter.ts';
import { allow, lettersToAddress } from '../limits/index.ts';
import { makeLink } from '../links/index.ts';
import { indexOf } from '../secrets/index.ts';
import type { Store, Tables } from '../store/store.ts';
import type { Address } from './address.ts';
import { addressOf, type PersonRow, suppressionOf } from './find-person.ts';

/**
 * Mails somebody a link to what is kept about them. It works for half an hour, and an old email
 * does not have it: that may be in anybody's hands.
 */
export async function askForRecord(
  tables: Tables,
  store: Store,
  who: PersonRow,
  now: Date,
): Promise<void> {
  if (!(await allow(tables, store.random, lettersToAddress, who.addressIndex, now))) return;
  const token = await makeLink(tables, store, { personId: who.id, purpose: 'record' }, now);
  const to = addressOf(who, store);
  await writeLetter(tables, store, { asker: who, kind: 'record', to, token }, now);
}

/** Mails a link to a new address, which becomes theirs once it is followed. */
export async function askToMove(
  tables: Tables,
  store: Store,
  who: PersonRow,
  { written, normal }: Address,
  now: Date,
): Promise<void> {
  if (await suppressionOf(tables, store, { normal })) return;
  const key = indexOf(normal, store.keyring);
  if (!(await allow(tables, store.random, lettersToAddress, key, now))) return;
  const pending = { kind: 'move', address: written } as const;
  const token = await makeLink(
    tables,
    store,
    { personId: who.id, purpose: 'confirm', pending },
    now,
  );
  await writeLetter(tables, store, { asker: who, kind: 'confirm', to: written, token }, now);
}
