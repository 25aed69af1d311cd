import type { Place, Structure } from '../../src/plan/index.ts';
import { dayOf, momentAt, wallTime, weekday } from './local-clock.ts';

/** A step as the oracle sees it. */
export type Step = Structure['steps'][number];

/** All that a rule may look at. */
export interface World {
  readonly steps: readonly Step[];
  readonly place: Place;
  readonly now: number;
  readonly today: number;
  readonly closed: ReadonlySet<number>;
}

/** Whether a step of a visit may go out on a day: every rule about visits, one by one. */
export function mayGo(world: World, step: Step, day: number): boolean {
  const { steps, place } = world;
  if (!place.visitOn) return false;
  const visit = dayOf(place.visitOn);
  const planned = plannedFromVisit(world, step);
  if (day < planned) return false;
  if (step.day < 0 && day >= visit) return false;
  if (step.day >= 0 && planned < visit) return false;
  const position = (one: Step) => one.day * 1000 + steps.indexOf(one);
  const newer = steps.filter((one) => one.from === 'visit' && position(one) > position(step));
  for (const one of newer) {
    const date = plannedFromVisit(world, one);
    if (one.day >= 0 && date < visit) continue;
    if (date <= day) return false;
  }
  if (newer.length === 0 && step.day >= 0 && day > planned + 7) return false;
  return stepOpening(world, step, day) !== undefined;
}

/** Whether there is no day left on which a step of a visit may go out. */
export function isLost(world: World, step: Step, visit: number): boolean {
  const last = visit + Math.max(...world.steps.map(({ day }) => Math.abs(day))) + 9;
  for (let day = world.today; day <= last; day++) if (mayGo(world, step, day)) return false;
  return true;
}

export function enrolmentStepOn(world: World, day: number): Step | undefined {
  const { steps, place, closed } = world;
  const left = steps.filter(({ id, from }) => from === 'enrolment' && !place.passed.includes(id));
  const least = Math.min(...left.map((step) => step.day));
  const step = left.find((one) => one.day === least);
  if (!step || day < plannedFromEnrolment(step, place, closed)) return undefined;
  return stepOpening(world, step, day) === undefined ? undefined : step;
}

export function stepOpening(world: World, step: Step, day: number): number | undefined {
  const { place } = world;
  if (place.deliveredAt && day <= wallTime(place.timeZone, place.deliveredAt.getTime()).day) {
    return undefined;
  }
  const isVisitDay = place.visitOn !== null && day === dayOf(place.visitOn);
  return opening(world, day, step.from === 'visit' && step.day >= 0 && isVisitDay ? 960 : 540);
}

/** The first moment on or after a day at which the window is open. */
export function openingFrom(world: World, from: number): number {
  for (let day = Math.max(from, world.today); ; day++) {
    const at = opening(world, day, 540);
    if (at !== undefined) return at;
  }
}

/** The first moment of a day, from now on, at which the window is open. */
export function opening({ place, now, today, closed }: World, day: number, from: number) {
  if (!isWorking(day, closed) || day < today) return undefined;
  const at = momentAt(place.timeZone, day, from);
  if (at === undefined) return undefined;
  if (at >= now) return at;
  return wallTime(place.timeZone, now).minute < 1020 ? now : undefined;
}

export function plannedFromEnrolment(
  step: Step,
  place: Place,
  closed: ReadonlySet<number>,
): number {
  let day = wallTime(place.timeZone, place.enrolledAt.getTime()).day + step.day + place.shift;
  while (!isWorking(day, closed)) day++;
  return day;
}

export function plannedFromVisit({ place, closed }: World, step: Step): number {
  let day = (place.visitOn ? dayOf(place.visitOn) : 0) + step.day;
  while (!isWorking(day, closed)) day--;
  return day;
}

const isWorking = (day: number, closed: ReadonlySet<number>): boolean =>
  weekday(day) <= 5 && !closed.has(day);
