import { writeLetter } from '../letters/write-letter.ts';
import { allow, lettersToAddress } from '../limits/index.ts';
import { makeLink } from '../links/index.ts';
import { indexesOf, indexOf } from '../secrets/index.ts';
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
  const to = addressOf(who, store);
  const suppressed = await suppressionOf(tables, store, { normal: to.toLowerCase() });
  // A stop ends what is sent by itself. After a complaint nothing is sent at all: staff can help.
  if (suppressed?.reason === 'bounced' || suppressed?.reason === 'complained') return;
  if (!(await allow(tables, store.random, lettersToAddress, who.addressIndex, now))) return;
  const token = await makeLink(tables, store, { personId: who.id, purpose: 'record' }, now);
  await writeLetter(tables, store, { asker: who, kind: 'record', to, token }, now);
}

/**
 * Mails a link to a new address, which becomes theirs once it is followed. Nothing is mailed to the
 * one that they have, nor to one that must not be written to; nobody is told which it is.
 */
export async function askToMove(
  tables: Tables,
  store: Store,
  who: PersonRow,
  { written, normal }: Address,
  now: Date,
): Promise<void> {
  if (indexesOf(normal, store.keyring).includes(who.addressIndex)) return;
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
