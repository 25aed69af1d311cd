import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Library, Sequence } from '@calliope/content-sdk';
import { Temporal } from 'temporal-polyfill';
import { isZone } from '../readers/zones.ts';
import { type Person, simulate, svgCalendar, textCalendar } from '../simulate/index.ts';
import { type Context, WrongCall } from './context.ts';
import { sequenceIn } from './sequence-in.ts';

/** What `nurture simulate` can be told. */
export interface SimulateFlags {
  readonly person?: readonly string[];
  readonly locale?: string;
  readonly svg?: string;
  readonly json?: true;
}

/** `nurture simulate`: what somebody would get, and when, on a calendar. Nothing is saved. */
export async function runSimulate(id: string, flags: SimulateFlags, context: Context) {
  const library = await context.library();
  const sequence = sequenceIn(library, id);
  const calendar = { closedOn: library.data.clinic.closedOn ?? [] };
  const described = flags.person ?? [`Reader,${dayOf(context, library)}`];
  const people = described.map((one) => readPerson(one, sequence, library));
  const itineraries = people.map((person) => simulate(sequence, person, calendar));
  const shown = { calendar, subjects: subjectsOf(library, sequence, flags.locale) };
  if (flags.json) context.out(`${JSON.stringify({ command: 'simulate', itineraries })}\n`);
  else if (flags.svg === undefined) context.out(textCalendar(itineraries, shown, context.paint));
  else {
    writeFileSync(resolve(context.cwd, flags.svg), svgCalendar(sequence.id, itineraries, shown));
    context.err(`Drawn in ${flags.svg}.\n`);
  }
}

const dayOf = ({ now }: Context, { data }: Library): string =>
  Temporal.Instant.fromEpochMilliseconds(now().getTime())
    .toZonedDateTimeISO(data.clinic.timeZone)
    .toPlainDate()
    .toString();

/** `LABEL,DAY[,ZONE]`: the day of enrolment at noon, or that of the visit. */
function readPerson(text: string, { steps }: Sequence, { data }: Library): Person {
  const [label = '', day = '', timeZone = data.clinic.timeZone] = text
    .split(',')
    .map((part) => part.trim());
  const date = dateOf(day);
  if (!label || !date) {
    throw new WrongCall(
      `"${text}" is nobody. Write LABEL,DAY or LABEL,DAY,ZONE: "Ana,2027-03-15,America/Phoenix".`,
    );
  }
  if (!isZone(timeZone))
    throw new WrongCall(`"${timeZone}" is no time zone. Write one such as America/New_York.`);
  if (steps.some(({ from }) => from === 'visit')) return { label, timeZone, visitOn: day };
  const noon = date.toZonedDateTime({ timeZone, plainTime: '12:00' });
  return { label, timeZone, enrolledAt: new Date(noon.epochMilliseconds) };
}

function dateOf(day: string): Temporal.PlainDate | undefined {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Temporal.PlainDate.from(day) : undefined;
  } catch {
    return undefined;
  }
}

function subjectsOf(
  library: Library,
  { id, steps }: Sequence,
  locale = library.data.defaultLocale,
) {
  return new Map(
    steps.map((step) => [step.id, library.data.steps[`${id}/${step.id}`]?.[locale]?.subject ?? '']),
  );
}
