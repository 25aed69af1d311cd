import type { Calendar, Outcome, Place, PlanEvent, Structure } from '../src/plan/index.ts';
import { dayOf, wallTime } from './oracle/local-clock.ts';
import {
  enrolmentStepOn,
  isLost,
  mayGo,
  opening,
  openingFrom,
  plannedFromEnrolment,
  plannedFromVisit,
  type Step,
  stepOpening,
  type World,
} from './oracle/rules-of-days.ts';

/*
 * The rules of the plan a second time, to hold `next` against. It shares no code with it: days are
 * numbers, clocks are read from Intl, and what is due is found by walking from day to day and asking
 * of each whether a step may go out on it.
 */

/** What an event should make of a place. */
export function expectedNext(
  { steps }: Structure,
  place: Place,
  event: PlanEvent,
  now: Date,
  calendar: Calendar,
): Outcome {
  const closed = new Set(calendar.closedOn.map(dayOf));
  const today = wallTime(place.timeZone, now.getTime()).day;
  const changed = change({ steps, place, now: now.getTime(), today, closed }, event);
  if (!changed) return { place, skipped: [] };
  const there = wallTime(changed.timeZone, now.getTime()).day;
  return plan({ steps, place: changed, now: now.getTime(), today: there, closed });
}

function change({ steps, place, now, today, closed }: World, event: PlanEvent): Place | null {
  const { state } = place;
  const running = state === 'active' || state === 'paused';
  const pauseIsOver = place.resumeOn === null || dayOf(place.resumeOn) <= today;
  const going: Place = { ...place, state: 'active', resumeOn: null };
  if (event.type === 'enrol') {
    if (state !== 'active' || place.due || place.passed.length > 0) return null;
    const first = steps[0];
    if (first?.from !== 'enrolment' || first.day !== 0) return place;
    return { ...place, due: { step: first.id, at: place.enrolledAt } };
  }
  if (event.type === 'delivered') {
    const step = steps.find(({ id }) => id === event.step);
    if (!step || place.passed.includes(step.id)) return null;
    const deliveredAt = new Date(Math.max(now, place.deliveredAt?.getTime() ?? now));
    const sent: Place = { ...place, deliveredAt, passed: [...place.passed, step.id] };
    if (step.from === 'visit') return sent;
    let late = 0;
    for (let day = plannedFromEnrolment(step, place, closed); day < today; day++) late++;
    return { ...sent, shift: place.shift + late };
  }
  if (event.type === 'book-visit') return state === 'done' ? null : { ...place, visitOn: event.on };
  if (event.type === 'move-zone') {
    return state === 'done' ? null : { ...place, timeZone: event.timeZone };
  }
  if (event.type === 'pause') {
    if (!running || dayOf(event.until) <= today) return null;
    return { ...place, state: 'paused', resumeOn: event.until };
  }
  if (event.type === 'resume') return state === 'paused' ? going : null;
  if (event.type === 'stop') return running ? { ...place, state: 'stopped' } : null;
  if (event.type === 'undo-stop') {
    if (state !== 'stopped') return null;
    return pauseIsOver ? going : { ...place, state: 'paused' };
  }
  if (!running) return null;
  return state === 'paused' && pauseIsOver ? going : place;
}

function plan(world: World): Outcome {
  const { steps, place } = world;
  const end = (at: Place, reason: Place['reason']): Place => ({
    ...{ ...at, state: 'done', reason, resumeOn: null, due: null },
  });
  const left = (at: Place) => steps.filter(({ id }) => !at.passed.includes(id));
  if (place.state === 'stopped' || place.state === 'done') {
    return { place: { ...place, due: null }, skipped: [] };
  }
  if (left(place).length === 0) return { place: end(place, 'finished'), skipped: [] };
  if (place.visitOn && !steps.some(({ from }) => from === 'visit')) {
    return { place: end(place, 'visit-booked'), skipped: [] };
  }
  if (place.state === 'paused') {
    const at = openingFrom(world, place.resumeOn ? dayOf(place.resumeOn) : world.today);
    return { place: { ...place, due: { step: null, at: new Date(at) } }, skipped: [] };
  }
  const lost = left(place).filter(
    (step) => step.from === 'visit' && place.visitOn && isLost(world, step, dayOf(place.visitOn)),
  );
  const gone = lost.filter((step) => plannedFromVisit(world, step) <= world.today);
  const skipped = gone.map(({ id }) => id);
  const rest = { ...place, passed: [...place.passed, ...skipped] };
  if (left(rest).length === 0) return { place: end(rest, 'finished'), skipped };
  const waking = lost.filter((step) => !gone.includes(step));
  return { place: { ...rest, due: whatIsDue({ ...world, place: rest }, waking) }, skipped };
}

/** What is due: the answer to a sign-up while it is one, else what a walk through the days finds. */
function whatIsDue(world: World, waking: readonly Step[]): Place['due'] {
  const { steps, place, now } = world;
  const [first] = steps;
  const signUp = place.enrolledAt.getTime();
  const isPrompt =
    first?.from === 'enrolment' &&
    first.day === 0 &&
    place.passed.length === 0 &&
    place.due?.step === first.id &&
    place.due.at.getTime() === signUp &&
    now < signUp + 24 * 60 * 60 * 1000;
  if (!isPrompt) return walk(world, waking, true);
  const day = wallTime(place.timeZone, signUp).day;
  const visits = steps.filter(({ id, from }) => from === 'visit' && !place.passed.includes(id));
  const other = walk(world, waking, false);
  if (visits.some((step) => mayGo(world, step, day))) return other;
  return other && other.at.getTime() < signUp ? other : place.due;
}

/** Walks through the days until one of them has something to do. */
function walk(world: World, waking: readonly Step[], withEnrolment: boolean): Place['due'] {
  const { steps, place, today } = world;
  const left = steps.filter(({ id }) => !place.passed.includes(id));
  const visits = left.filter(({ from }) => from === 'visit' && place.visitOn !== null);
  if (visits.length === 0 && !(withEnrolment && left.some(({ from }) => from === 'enrolment'))) {
    return null;
  }
  const wakes = waking.map((step) => openingFrom(world, plannedFromVisit(world, step)));
  for (let day = today; ; day++) {
    const enrolment = withEnrolment ? enrolmentStepOn(world, day) : undefined;
    const step = visits.find((one) => mayGo(world, one, day)) ?? enrolment;
    const at = step && stepOpening(world, step, day);
    const wakeAt = opening(world, day, 540);
    if (wakeAt !== undefined && wakes.includes(wakeAt) && (at === undefined || wakeAt < at)) {
      return { step: null, at: new Date(wakeAt) };
    }
    if (step && at !== undefined) return { step: step.id, at: new Date(at) };
  }
}
