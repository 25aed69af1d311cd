import { Temporal } from 'temporal-polyfill';
import { type Days, firstOpening } from './first-opening.ts';
import { isBefore, laterOf, type Moment } from './moment.ts';
import type { Calendar, Due, Place, PlannedStep, Structure } from './place.ts';
import { daysAfterLast } from './send-window.ts';
import { stepsFrom } from './steps-from.ts';
import { workingDayUntil } from './working-day.ts';

/** What a visit makes of the steps that count from it. */
export interface VisitSteps {
  /** When each of those to come is due. */
  readonly due: readonly Due[];
  /** Those that can no longer be sent. */
  readonly skipped: readonly string[];
}

/** The date for which a step is planned that counts from a visit: never a later one than its own. */
const visitDate = (
  { day }: PlannedStep,
  visitOn: Temporal.PlainDate,
  calendar: Calendar,
): Temporal.PlainDate => workingDayUntil(visitOn.add({ days: day }), calendar);

/**
 * Plans what counts from a visit. A step has its days: from its date until the next step's. Where
 * they hold no opening any more, it is skipped once its date has come; until then the place is
 * woken on that date, since the visit may still move.
 */
export function planVisitSteps(structure: Structure, place: Place, moment: Moment): VisitSteps {
  if (place.visitOn === null) return { due: [], skipped: [] };
  const visitOn = Temporal.PlainDate.from(place.visitOn);
  const due: Due[] = [];
  const skipped: string[] = [];
  for (const { id, date, days } of scheduleOf(structure, visitOn, moment)) {
    if (place.passed.includes(id)) continue;
    const at = days && firstOpening(days, moment);
    if (at) due.push({ step: id, at });
    else if (!isBefore(moment.today, date)) skipped.push(id);
    else due.push(...wakeOn(date, moment));
  }
  return { due, skipped };
}

/** A step with its date and the days on which it may be sent. */
interface Scheduled {
  readonly id: string;
  readonly date: Temporal.PlainDate;
  /** Undefined for one that would come on the wrong side of the visit. */
  readonly days: Days | undefined;
}

function scheduleOf(
  structure: Structure,
  visitOn: Temporal.PlainDate,
  { calendar, free }: Moment,
): readonly Scheduled[] {
  const dated = stepsFrom(structure, 'visit').map((step) => {
    const date = visitDate(step, visitOn, calendar);
    // Where the clinic is closed from the visit on, the working day before would come too early.
    return { step, date, isMisplaced: step.day >= 0 && isBefore(date, visitOn) };
  });
  return dated.map(({ step, date, isMisplaced }, index) => {
    const following = dated.slice(index + 1).find((one) => !one.isMisplaced)?.date;
    const days = {
      first: laterOf(date, free),
      end: endOf(step, date, following, visitOn),
      opensLate: step.day < 0 ? undefined : visitOn,
    };
    return { id: step.id, date, days: isMisplaced ? undefined : days };
  });
}

/** The first day on which a step may not be sent any more. */
function endOf(
  { day }: PlannedStep,
  date: Temporal.PlainDate,
  following: Temporal.PlainDate | undefined,
  visitOn: Temporal.PlainDate,
): Temporal.PlainDate {
  if (day >= 0) return following ?? date.add({ days: daysAfterLast + 1 });
  return following && isBefore(following, visitOn) ? following : visitOn;
}

/** A moment to look again, on a date or as soon after it as anything can be sent. */
function wakeOn(first: Temporal.PlainDate, moment: Moment): readonly Due[] {
  const at = firstOpening({ first }, moment);
  return at ? [{ step: null, at }] : [];
}
