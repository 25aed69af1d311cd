import { Temporal } from 'temporal-polyfill';
import { type Calendar, enrolled, next, type Place, type Structure } from '../plan/index.ts';
import type { Itinerary, Person, PlannedEmail, Step, UnsentStep } from './itinerary.ts';
import { whyMoved } from './why-moved.ts';

/**
 * Lives through a sequence with the plan itself, as if every email were delivered the moment it is
 * due, and says what comes when.
 *
 * @throws RangeError for somebody with neither a moment of enrolment nor a visit
 * @example
 * ```ts
 * import { simulate } from './simulate/index.ts';
 *
 * const ana = { label: 'Ana', timeZone: 'America/New_York', visitOn: '2027-03-25' };
 * const { emails } = simulate(visitGuide, ana, { closedOn: [] });
 * emails.map(({ id, date }) => `${id} ${date}`);
 * // ['prepare 2027-03-18', 'the-day-before 2027-03-24', …]
 * ```
 */
export function simulate(structure: Structure, person: Person, calendar: Calendar): Itinerary {
  const start = startOf(structure, person);
  const emails: PlannedEmail[] = [];
  const stepOf = (id: string): Step => ({
    ...{ id, number: 1 + structure.steps.findIndex((step) => step.id === id) },
  });
  let now = start;
  let outcome = next(
    structure,
    enrolled(start, person.timeZone, person.visitOn ?? null),
    { type: 'enrol' },
    now,
    calendar,
  );
  for (;;) {
    const { place } = outcome;
    const { due } = place;
    if (!due)
      return { person, enrolledAt: start, emails, unsent: unsentOf(structure, place, emails) };
    now = new Date(Math.max(now.getTime(), due.at.getTime()));
    if (due.step !== null) emails.push(emailOf(stepOf(due.step), structure, place, now, calendar));
    const event = due.step === null ? ({ type: 'wake' } as const) : delivered(due.step);
    outcome = next(structure, place, event, now, calendar);
  }
}

const delivered = (step: string) => ({ type: 'delivered', step }) as const;

function unsentOf(
  { steps }: Structure,
  { visitOn }: Place,
  emails: readonly Step[],
): readonly UnsentStep[] {
  const sent = new Set(emails.map(({ id }) => id));
  return steps.flatMap(({ id, from }, index) => {
    if (sent.has(id)) return [];
    const ofVisit = visitOn === null ? 'no-visit' : 'past';
    return [{ id, number: index + 1, because: from === 'visit' ? ofVisit : 'visit-booked' }];
  });
}

/** Two weeks before the first email of a visit, so that no weekend makes it late. */
function startOf({ steps }: Structure, { enrolledAt, visitOn, timeZone, label }: Person): Date {
  if (enrolledAt) return enrolledAt;
  if (visitOn === undefined) {
    throw new RangeError(`${label} has neither a moment of enrolment nor a visit.`);
  }
  const first = Math.min(0, ...steps.map(({ day }) => day));
  const date = Temporal.PlainDate.from(visitOn).add({ days: first - 14 });
  return new Date(date.toZonedDateTime({ timeZone, plainTime: '12:00' }).epochMilliseconds);
}

function emailOf(
  step: Step,
  structure: Structure,
  place: Place,
  at: Date,
  calendar: Calendar,
): PlannedEmail {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(
    place.timeZone,
  );
  const date = local.toPlainDate();
  const moved = whyMoved(structure, step.id, place, date, calendar);
  return { ...step, at, date, time: local.toPlainTime(), moved };
}
