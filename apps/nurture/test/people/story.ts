import { eq } from 'drizzle-orm';
import {
  type Asked,
  type Asking,
  ask,
  type Confirmed,
  confirm,
  findPerson,
  type PersonRow,
  readAddress,
} from '../../src/people/index.ts';
import { programmeOf } from '../../src/programme-of.ts';
import { consent, enrolment } from '../../src/store/schema.ts';
import type { Store, Tables } from '../../src/store/store.ts';
import { type Clock, clockAt } from '../clock.ts';
import { opened, type Place } from '../stores/fresh-store.ts';
import { twoLanguages } from '../two-languages.ts';
import { lettersOf, type WaitingLetter } from './letters-of.ts';

/** What happens to people in a store, told step by step. */
export interface Story {
  readonly store: Store;
  readonly clock: Clock;
  readonly programme: ReturnType<typeof programmeOf>;
  readonly ask: (address: string, how?: Partial<Asking>) => Promise<Asked['outcome']>;
  /** The letters that wait, which are sent by that. */
  readonly letters: () => Promise<WaitingLetter[]>;
  readonly confirm: (token: string | undefined) => Promise<Confirmed>;
  /** Somebody who asked and confirmed. */
  readonly reader: (address: string, how?: Partial<Asking>) => Promise<PersonRow>;
  readonly person: (address: string) => Promise<PersonRow | undefined>;
  readonly change: <Result>(
    work: (tables: Tables, who: PersonRow) => Promise<Result>,
    address: string,
  ) => Promise<Result>;
  readonly enrolments: (who: PersonRow) => Promise<(typeof enrolment.$inferSelect)[]>;
  readonly consents: () => Promise<(typeof consent.$inferSelect)[]>;
}

/** A Saturday, on which no step is sent but the first. */
export const saturday = '2026-12-05T15:00:00Z';

/** Begins a story in an empty store, or in a place where one is to be opened. */
export async function story(where: Place | Store): Promise<Story> {
  const store = 'change' in where ? where : await opened(where);
  const clock = clockAt(saturday);
  const programme = programmeOf(twoLanguages);
  const asked: Story['ask'] = async (text, how) =>
    (
      await store.change((tables) =>
        ask(tables, store, programme, { ...usual, address: addressOf(text), ...how }, clock.now()),
      )
    ).outcome;
  const letters = () => lettersOf(store, clock.now());
  const person: Story['person'] = (text) =>
    store.read((tables) => findPerson(tables, store, addressOf(text)));
  const known = async (text: string) => found(await person(text));
  const confirmed: Story['confirm'] = (token = 'none') =>
    confirm(store, programme, token, clock.now());
  return {
    ...{ store, clock, programme, ask: asked, letters, person, confirm: confirmed },
    reader: async (text, how) => {
      await asked(text, how);
      const [letter] = await letters();
      await confirmed(letter?.token);
      return known(text);
    },
    change: (work, text) =>
      store.change(async (tables) =>
        work(tables, found(await findPerson(tables, store, addressOf(text)))),
      ),
    enrolments: ({ id }) =>
      store.read((tables) =>
        tables
          .select()
          .from(enrolment)
          .where(eq(enrolment.personId, id))
          .orderBy(enrolment.enrolledAt),
      ),
    consents: () => store.read((tables) => tables.select().from(consent).orderBy(consent.at)),
  };
}

const usual: Omit<Asking, 'address'> = {
  ...{ firstName: 'Ada', locale: 'en', timeZone: 'America/New_York' },
  ...{ sequence: 'guide', by: 'form' },
};

/** An address as a form reads it. */
export function addressOf(text: string) {
  const { address } = readAddress(text);
  if (!address) throw new Error(`${text} is no address.`);
  return address;
}

function found(person: PersonRow | undefined): PersonRow {
  if (!person) throw new Error('Nobody has this address.');
  return person;
}
