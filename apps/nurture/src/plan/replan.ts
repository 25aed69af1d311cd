import { Temporal } from 'temporal-polyfill';
import { enrolmentDue } from './enrolment-steps.ts';
import { firstOpening } from './first-opening.ts';
import { dateIn, type Moment, momentOf } from './moment.ts';
import type { Calendar, Due, Outcome, Place, Structure } from './place.ts';
import { planVisitSteps } from './visit-steps.ts';

/** Works out what is due next in a place as it is now, and what of it can no longer be sent. */
export function replan(structure: Structure, place: Place, now: Date, calendar: Calendar): Outcome {
  if (place.state === 'stopped' || place.state === 'done') return settled({ ...place, due: null });
  const moment = momentOf(place, now, calendar);
  const reason = reasonToEnd(structure, place);
  if (reason) return settled(ended(place, reason));
  if (place.state === 'paused') return settled({ ...place, due: endOfPause(place, moment) });
  const visit = planVisitSteps(structure, place, moment);
  const passed = [...place.passed, ...visit.skipped];
  const rest = { ...place, passed };
  if (reasonToEnd(structure, rest)) {
    return { place: ended(rest, 'finished'), skipped: visit.skipped };
  }
  const enrolment = enrolmentDue(structure, rest, moment);
  const due = earliest(visit.due, enrolment, place.timeZone);
  return { place: { ...rest, due }, skipped: visit.skipped };
}

/** A place that is done. */
export const ended = (place: Place, reason: Place['reason']): Place => ({
  ...place,
  ...{ state: 'done', reason, resumeOn: null, due: null },
});

const settled = (place: Place): Outcome => ({ place, skipped: [] });

/** Booking a visit ends a sequence that has nothing to say about it. */
function reasonToEnd({ steps }: Structure, { visitOn, passed }: Place): Place['reason'] {
  if (steps.every(({ id }) => passed.includes(id))) return 'finished';
  const isAboutVisit = steps.some(({ from }) => from === 'visit');
  return visitOn !== null && !isAboutVisit ? 'visit-booked' : null;
}

function endOfPause({ resumeOn }: Place, moment: Moment): Due | null {
  const first = resumeOn === null ? moment.today : Temporal.PlainDate.from(resumeOn);
  const at = firstOpening({ first }, moment);
  return at ? { step: null, at } : null;
}

/** What comes first. On a date that a step of the visit needs, no other step comes. */
function earliest(visit: readonly Due[], enrolment: Due | undefined, timeZone: string): Due | null {
  const dates = new Set(
    visit.filter(({ step }) => step).map(({ at }) => dateIn(timeZone, at).toString()),
  );
  const yields = enrolment && dates.has(dateIn(timeZone, enrolment.at).toString());
  const all = enrolment && !yields ? [...visit, enrolment] : visit;
  const isFirst = (a: Due, b: Due) =>
    a.at.getTime() - b.at.getTime() || Number(a.step === null) - Number(b.step === null);
  return [...all].sort(isFirst)[0] ?? null;
}
