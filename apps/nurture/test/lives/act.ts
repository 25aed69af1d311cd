import { and, desc, eq } from 'drizzle-orm';
import { enrolmentsOf } from '../../src/enrolments/index.ts';
import {
  ask,
  askToMove,
  changeClock,
  changeEmails,
  confirm,
  forget,
  type PersonRow,
  type Programme,
  personById,
  stop,
  undoStop,
} from '../../src/people/index.ts';
import { unseal } from '../../src/secrets/index.ts';
import { letter } from '../../src/store/schema.ts';
import type { Store, Tables } from '../../src/store/store.ts';
import { enrolReader } from '../people/enrol-readers.ts';
import { addressFrom } from '../people/enrolled-reader.ts';
import type { SequenceId } from './programmes.ts';
import { type Act, dateAfter } from './random-life.ts';
import { note, type Reader } from './reader.ts';

/** Where and when readers act. */
export interface Stage {
  readonly store: Store;
  readonly programme: Programme;
  readonly now: () => Date;
}

const all: readonly SequenceId[] = ['guide', 'visit'];

/** Lets a reader do something, and notes what is true from then on. */
export async function act(stage: Stage, reader: Reader, one: Act): Promise<void> {
  const { store } = stage;
  const at = stage.now().getTime();
  if (one.type === 'begin') {
    const { timeZone } = one;
    const beginning = { address: reader.addresses[0] ?? '', timeZone };
    const service = { ...stage, sequence: 'guide' };
    reader.id = await store.change((tables) => enrolReader(tables, service, beginning));
    note(reader, at, (truth) => {
      truth.timeZone = timeZone;
      truth.begun.set('guide', at);
    });
    return;
  }
  if (one.type === 'move-address') return moveAddress(stage, reader);
  await store.change(async (tables) => {
    const who = await personById(tables, reader.id);
    if (who) await actOf(tables, stage, reader, who, one);
  });
}

async function actOf(
  tables: Tables,
  stage: Stage,
  reader: Reader,
  who: PersonRow,
  one: Exclude<Act, { type: 'begin' | 'move-address' }>,
): Promise<void> {
  const { store, programme } = stage;
  const now = stage.now();
  const at = now.getTime();
  const { begun, stopped } = reader.truth;
  const going = all.filter((each) => begun.has(each) && !stopped.has(each));
  if (one.type !== 'move-zone') reader.isDisturbed = true;
  switch (one.type) {
    case 'stop':
      await stop(tables, store, programme, who, 'one-click', now);
      note(reader, at, (truth) => {
        for (const each of going) truth.stopped.set(each, at);
      });
      return;
    case 'undo': {
      const last = Math.max(...stopped.values());
      if (!(await undoStop(tables, store, programme, who, now))) return;
      note(reader, at, (truth) => {
        for (const [each, when] of stopped) if (when === last) truth.stopped.delete(each);
      });
      return;
    }
    case 'pause': {
      const until = dateAfter(at, one.days, who.timeZone);
      await changeEmails(tables, programme, who, { type: 'pause', until }, now);
      note(reader, at, (truth) => {
        for (const each of going) truth.paused.set(each, until);
      });
      return;
    }
    case 'resume':
      await changeEmails(tables, programme, who, { type: 'resume' }, now);
      note(reader, at, (truth) => {
        for (const each of going) truth.paused.delete(each);
      });
      return;
    case 'move-zone':
      await changeClock(tables, programme, who, { ...who, timeZone: one.timeZone }, now);
      note(reader, at, (truth) => {
        truth.timeZone = one.timeZone;
      });
      return;
    case 'forget':
      await forget(tables, store, who, 'link', now);
      note(reader, at, (truth) => {
        truth.isForgotten = true;
      });
      return;
    case 'book-visit':
      return bookVisit(tables, stage, reader, who, one.on);
  }
}

/** Staff book a visit for somebody who agreed. After one is over, another would be another life. */
async function bookVisit(
  tables: Tables,
  { store, programme, now }: Stage,
  reader: Reader,
  who: PersonRow,
  visitOn: string,
): Promise<void> {
  const over = await enrolmentsOf(tables, who.id, ['stopped', 'done']);
  if (over.some(({ sequence }) => sequence === 'visit')) return;
  const { timeZone, locale } = who;
  const address = addressFrom(reader.addresses.at(-1) ?? '');
  const asking = { address, firstName: 'Ada', locale, timeZone, visitOn };
  const asked = await ask(
    tables,
    store,
    programme,
    { ...asking, by: 'staff', sequence: 'visit' },
    now(),
  );
  if (asked.outcome !== 'enrolled') return;
  const at = now().getTime();
  note(reader, at, (truth) => {
    truth.visitOn = visitOn;
    if (!truth.begun.has('visit')) truth.begun.set('visit', at);
  });
}

async function moveAddress({ store, programme, now }: Stage, reader: Reader): Promise<void> {
  const next = `${reader.addresses.length}-${reader.addresses[0]}`;
  const token = await store.change(async (tables) => {
    const who = await personById(tables, reader.id);
    if (!who) return undefined;
    await askToMove(tables, store, who, addressFrom(next), now());
    const [asked] = await tables
      .select()
      .from(letter)
      .where(and(eq(letter.personId, who.id), eq(letter.kind, 'confirm')))
      .orderBy(desc(letter.askedAt))
      .limit(1);
    if (!asked?.sealed) return undefined;
    return JSON.parse(unseal(asked.sealed, `letter ${asked.id}`, store.keyring)).token as string;
  });
  if (token && (await confirm(store, programme, token, now())) === 'open') {
    reader.addresses.push(next);
  }
}
