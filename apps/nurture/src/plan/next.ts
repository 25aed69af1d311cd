import { Temporal } from 'temporal-polyfill';
import { enrolmentDate, promptDue } from './enrolment-steps.ts';
import { dateIn } from './moment.ts';
import type { Calendar, Outcome, Place, PlanEvent, Structure } from './place.ts';
import { replan } from './replan.ts';

/**
 * What an event makes of a place: its state, what is due next and when. It knows no clock and
 * forgets nothing; the same arguments give the same outcome. An event that makes no sense in the
 * state of the place leaves it as it is.
 *
 * What is due lies in the send window of the person, the first email of a sequence aside, which
 * answers a sign-up. A moment that has gone by gives no leave to send at another: whoever comes late
 * asks with `wake` first.
 *
 * @param now the moment of the event; of `delivered`, the moment of sending
 * @throws RangeError for a zone or a date that does not exist
 * @example
 * ```ts
 * import { enrolled, next } from './plan/index.ts';
 *
 * const now = new Date('2027-03-05T12:00:00-05:00');
 * const visit = { steps: [{ id: 'prepare', from: 'visit', day: -7 } as const] };
 * const place = enrolled(now, 'America/New_York', '2027-03-21');
 * next(visit, place, { type: 'enrol' }, now, { closedOn: [] }).place.due;
 * // { step: 'prepare', at: 9 in the morning of Friday, 12 March: the 14th is a Sunday }
 * ```
 */
export function next(
  structure: Structure,
  place: Place,
  event: PlanEvent,
  now: Date,
  calendar: Calendar,
): Outcome {
  const after = applied(structure, place, event, now, calendar);
  return after ? replan(structure, after, now, calendar) : { place, skipped: [] };
}

/** The place with what the event says; undefined where it makes no sense. */
function applied(
  structure: Structure,
  place: Place,
  event: PlanEvent,
  now: Date,
  calendar: Calendar,
): Place | undefined {
  const { state } = place;
  const isOpen = state === 'active' || state === 'paused';
  const isAhead = (date: string | null): boolean =>
    date !== null && Temporal.PlainDate.compare(date, dateIn(place.timeZone, now)) > 0;
  switch (event.type) {
    case 'enrol': {
      const isNew = state === 'active' && place.due === null && place.passed.length === 0;
      return isNew ? { ...place, due: promptDue(structure, place) ?? null } : undefined;
    }
    case 'wake':
      if (!isOpen) return undefined;
      return state === 'paused' && !isAhead(place.resumeOn) ? active(place) : place;
    case 'delivered':
      return delivered(structure, place, event.step, now, calendar);
    case 'pause': {
      const isPause = isOpen && isAhead(event.until);
      return isPause ? { ...place, state: 'paused', resumeOn: event.until } : undefined;
    }
    case 'resume':
      return state === 'paused' ? active(place) : undefined;
    case 'stop':
      return isOpen ? { ...place, state: 'stopped' } : undefined;
    case 'undo-stop':
      if (state !== 'stopped') return undefined;
      return isAhead(place.resumeOn) ? { ...place, state: 'paused' } : active(place);
    case 'book-visit':
      return state === 'done' ? undefined : { ...place, visitOn: event.on };
    case 'move-zone':
      return state === 'done' ? undefined : { ...place, timeZone: event.timeZone };
  }
}

const active = (place: Place): Place => ({ ...place, state: 'active', resumeOn: null });

/**
 * A step has gone out. That is written down in every state, since it may have been on its way when
 * the place was stopped. What is sent late moves the rest by as much.
 */
function delivered(
  structure: Structure,
  place: Place,
  id: string,
  now: Date,
  calendar: Calendar,
): Place | undefined {
  const step = structure.steps.find((one) => one.id === id);
  if (!step || place.passed.includes(id)) return undefined;
  // A clock that was set back must not make room for a second email on the day of the first.
  const deliveredAt = place.deliveredAt && place.deliveredAt > now ? place.deliveredAt : now;
  const after = { ...place, passed: [...place.passed, id], deliveredAt };
  if (step.from === 'visit') return after;
  const planned = enrolmentDate(step, place, calendar);
  const { days } = planned.until(dateIn(place.timeZone, now), { largestUnit: 'days' });
  return { ...after, shift: place.shift + Math.max(0, days) };
}
