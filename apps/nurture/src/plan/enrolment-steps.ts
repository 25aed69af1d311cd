import type { Temporal } from 'temporal-polyfill';
import { firstOpening } from './first-opening.ts';
import { dateIn, laterOf, type Moment } from './moment.ts';
import type { Calendar, Due, Place, PlannedStep, Structure } from './place.ts';
import { promptHours } from './send-window.ts';
import { stepsFrom } from './steps-from.ts';
import { workingDayFrom } from './working-day.ts';

/** The date for which a step is planned that counts from enrolment. */
export const enrolmentDate = (
  { day }: PlannedStep,
  { enrolledAt, timeZone, shift }: Place,
  calendar: Calendar,
): Temporal.PlainDate =>
  workingDayFrom(dateIn(timeZone, enrolledAt).add({ days: day + shift }), calendar);

/**
 * The next step that counts from enrolment, at its date or, where that is past, at the next
 * opening: one overdue step only, because what follows it keeps its distance.
 */
export function enrolmentDue(structure: Structure, place: Place, moment: Moment): Due | undefined {
  if (place.due && isPrompt(structure, place, place.due, moment)) return place.due;
  const { passed } = place;
  const step = stepsFrom(structure, 'enrolment').find(({ id }) => !passed.includes(id));
  if (!step) return undefined;
  const first = laterOf(enrolmentDate(step, place, moment.calendar), moment.free);
  const at = firstOpening({ first }, moment);
  return at && { step: step.id, at };
}

/** The first email of a place, due the moment it begins; undefined where it is no such sequence. */
export function promptDue({ steps: [first] }: Structure, { enrolledAt }: Place): Due | undefined {
  const isFirst = first?.from === 'enrolment' && first.day === 0;
  return isFirst ? { step: first.id, at: enrolledAt } : undefined;
}

/** Whether what is due is the answer to a sign-up, and still soon enough to be one. */
function isPrompt(structure: Structure, place: Place, due: Due, { now }: Moment): boolean {
  const prompt = promptDue(structure, place);
  const age = now.epochMilliseconds - place.enrolledAt.getTime();
  return (
    place.passed.length === 0 &&
    due.step === prompt?.step &&
    due.at.getTime() === prompt.at.getTime() &&
    age < promptHours * 3_600_000
  );
}
