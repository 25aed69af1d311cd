import { ask, readFirstName } from '../people/index.ts';
import { programmeOf } from '../programme-of.ts';
import { isZone } from '../readers/zones.ts';
import { type Context, WrongCall } from './context.ts';
import { addressOf } from './read-person.ts';
import { sequenceIn } from './sequence-in.ts';

/** What `nurture enrol` can be told. */
export interface EnrolFlags {
  readonly sequence: string;
  readonly visit?: string;
  readonly agreed?: true;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** `nurture enrol`: staff enrol somebody who agreed in the clinic, or move their visit. */
export async function runEnrol(argument: string, flags: EnrolFlags, context: Context) {
  const library = await context.library();
  const { locales, defaultLocale, clinic } = library.data;
  const address = await addressOf(argument, context);
  const locale = flags.locale ?? defaultLocale;
  const timeZone = flags.timeZone ?? clinic.timeZone;
  const firstName = readFirstName(flags.name ?? '');
  const sequence = sequenceIn(library, flags.sequence);
  if (!locales.includes(locale)) throw new WrongCall(`There are no words in "${locale}".`);
  if (!isZone(timeZone)) throw new WrongCall(`"${timeZone}" is no time zone.`);
  if (firstName === undefined) throw new WrongCall('A first name has at most 60 letters.');
  const needsVisit = sequence.steps.some(({ from }) => from === 'visit');
  if (needsVisit && !flags.visit)
    throw new WrongCall(`Say --visit DAY: ${sequence.id} counts from it.`);
  const programme = programmeOf(library);
  if (!flags.agreed) {
    throw new WrongCall(
      `Say --agreed if they have read what they agree to, revision ${programme.consentRevision(locale).slice(0, 16)}.`,
    );
  }
  const store = await context.store();
  const wanted = { locale, timeZone, firstName, sequence: sequence.id };
  const visit = flags.visit === undefined ? {} : { visitOn: flags.visit };
  const asking = { address, by: 'staff', ...wanted, ...visit } as const;
  const asked = await store.change((tables) =>
    ask(tables, store, programme, asking, context.now()),
  );
  context.letterWaits();
  context.out(`${outcomes[asked.outcome]}\n`);
  if (asked.outcome !== 'enrolled') return;
  for (const step of asked.skipped) {
    const title = library.data.steps[`${sequence.id}/${step}`]?.[locale]?.title ?? step;
    context.err(`It is too late to mail "${title}". Print it and hand it over.\n`);
  }
}

const outcomes = {
  letter: 'A letter asks them to confirm the address. They are enrolled once they do.',
  enrolled: 'They are enrolled: the address was confirmed before.',
  known: 'They get these emails already.',
  often: 'This address got three letters within a day. Try again tomorrow.',
  unreachable: 'This address must not be written to: emails came back, or were reported.',
} as const;
