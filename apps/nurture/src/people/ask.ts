import { eq } from 'drizzle-orm';
import { enrolmentsOf } from '../enrolments/index.ts';
import { writeLetter } from '../letters/write-letter.ts';
import { allow, lettersToAddress } from '../limits/index.ts';
import { lastingLink, makeLink } from '../links/index.ts';
import { indexOf, newToken } from '../secrets/index.ts';
import { person } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import type { Address } from './address.ts';
import { begin } from './begin.ts';
import { findPerson, type PersonRow, suppressionOf } from './find-person.ts';
import { noteConsent } from './note-consent.ts';
import type { Pending } from './pending.ts';
import type { Programme } from './programme.ts';
import { addressColumns } from './sealed-columns.ts';

/** Who asks for which emails. */
export interface Asking extends Omit<Extract<Pending, { kind: 'enrol' }>, 'kind'> {
  readonly address: Address;
  /** By a form of ours, or by staff for a patient who agreed in the clinic. */
  readonly by: 'form' | 'staff';
  /** The language of the words that they agreed to; that of their emails unless told otherwise. */
  readonly agreedIn?: string | undefined;
}

/**
 * What came of it. Only staff are told: whoever fills in the form gets the same answer, so that
 * nobody learns who reads what.
 */
export type Asked =
  | { readonly outcome: 'letter' | 'known' | 'unreachable' | 'often' }
  /** Staff enrol at once who has confirmed the address before. */
  | { readonly outcome: 'enrolled'; readonly skipped: readonly string[] };

/**
 * Notes that somebody asked and agreed, and mails them a letter: to confirm the address, or that
 * they get the emails already. Nobody is enrolled until they confirm.
 */
export async function ask(
  tables: Tables,
  store: Store,
  programme: Programme,
  { address, by, agreedIn, ...wanted }: Asking,
  now: Date,
): Promise<Asked> {
  const suppressed = await suppressionOf(tables, store, address);
  if (suppressed?.reason === 'bounced' || suppressed?.reason === 'complained') {
    return { outcome: 'unreachable' };
  }
  const key = indexOf(address.normal, store.keyring);
  if (!(await allow(tables, store.random, lettersToAddress, key, now))) return { outcome: 'often' };
  const asker = await knownOrNew(tables, store, address, wanted, now);
  const mail = { asker: { ...asker, locale: wanted.locale }, to: address.written };
  if (await gets(tables, asker, wanted)) {
    const token = await lastingLink(tables, store, asker.id);
    await writeLetter(tables, store, { ...mail, kind: 'known', token }, now);
    return { outcome: 'known' };
  }
  const locale = agreedIn ?? wanted.locale;
  const revision = programme.consentRevision(locale);
  await noteConsent(tables, store, { ...asker, locale }, { kind: 'asked', by, revision }, now);
  const pending = { kind: 'enrol', ...wanted } as const;
  if (by === 'staff' && asker.confirmedAt !== null) {
    const beginning = { who: asker, wanted: pending, by };
    return { outcome: 'enrolled', skipped: await begin(tables, store, programme, beginning, now) };
  }
  const confirming = { personId: asker.id, purpose: 'confirm', pending } as const;
  const token = await makeLink(tables, store, confirming, now);
  await writeLetter(tables, store, { ...mail, kind: 'confirm', token }, now);
  return { outcome: 'letter' };
}

async function knownOrNew(
  tables: Tables,
  store: Store,
  address: Address,
  { locale, timeZone }: Pick<Asking, 'locale' | 'timeZone'>,
  now: Date,
): Promise<PersonRow> {
  const id = newToken(store.random);
  const row = { id, ...addressColumns(id, address, store), locale, timeZone, askedAt: now };
  // Somebody else may ask for the same address at this moment: one of the two rows stays.
  const known = await findPerson(tables, store, address);
  if (known) return askedAgain(tables, known, now);
  await tables.insert(person).values(row).onConflictDoNothing();
  const found = await findPerson(tables, store, address);
  if (!found) throw new Error('A person who was just added is not there.');
  return found;
}

/** Seven days to confirm count from the last time that somebody asked. */
async function askedAgain(tables: Tables, known: PersonRow, now: Date): Promise<PersonRow> {
  if (known.confirmedAt !== null) return known;
  await tables.update(person).set({ askedAt: now }).where(eq(person.id, known.id));
  return { ...known, askedAt: now };
}

/** Whether somebody gets these emails now, and nothing about them would change. */
async function gets(
  tables: Tables,
  { id, confirmedAt }: PersonRow,
  { sequence, visitOn }: Pick<Asking, 'sequence' | 'visitOn'>,
): Promise<boolean> {
  if (confirmedAt === null || visitOn !== undefined) return false;
  const open = await enrolmentsOf(tables, id, ['active', 'paused']);
  return open.some((row) => row.sequence === sequence);
}
