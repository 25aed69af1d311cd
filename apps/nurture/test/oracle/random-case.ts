import type { Calendar, Place, PlanEvent, Structure } from '../../src/plan/index.ts';
import { dateOf, dayOf, momentAt, wallTime } from './local-clock.ts';
import type { Random } from './random.ts';

/** Zones with whole, half and quarter hours, with and without summer time, and one that lost a day. */
export const zones = [
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Phoenix',
  'Asia/Kathmandu',
  'Europe/London',
  'Pacific/Apia',
  'America/St_Johns',
  'Pacific/Auckland',
  'America/Sao_Paulo',
] as const;

/** Days near which something happens to calendars or clocks. */
const oddDays = [
  '2027-03-14', // summer time begins in New York and St. John's
  '2027-11-07', // and ends
  '2027-03-28', // begins in London
  '2027-10-31', // and ends
  '2027-04-04', // ends in Lord Howe and Auckland
  '2027-10-03', // begins in Lord Howe
  '2028-02-29',
  '2027-12-31',
  '2011-12-30', // a date that Samoa left out
  '2018-11-04', // midnight did not happen in São Paulo
] as const;

const oddMinutes = [0, 1, 120, 539, 540, 541, 600, 959, 960, 961, 1019, 1020, 1021, 1439] as const;

/** A sequence with a calendar, and the person who will go through it. */
export interface World {
  readonly structure: Structure;
  readonly calendar: Calendar;
  readonly zone: string;
  readonly start: Date;
  readonly visitOn: string | null;
}

export function randomWorld(random: Random): World {
  const zone = random.one(zones);
  const start = momentNear(random, zone, dayOf(random.one(oddDays)) + random.whole(-12, 12));
  const today = wallTime(zone, start.getTime()).day;
  const closedOn = Array.from({ length: random.one([0, 0, 1, 4, 12]) }, () =>
    dateOf(today + random.whole(-10, 40)),
  );
  return {
    structure: { steps: randomSteps(random) },
    calendar: { closedOn: [...new Set(closedOn)].sort() },
    zone,
    start,
    visitOn: random.chance(0.4) ? dateOf(today + random.whole(-3, 25)) : null,
  };
}

function randomSteps(random: Random): Structure['steps'] {
  const kind = random.one(['enrolment', 'visit', 'mixed']);
  let day = kind === 'visit' ? random.whole(-9, 1) : random.one([0, 0, 0, 1, 5]);
  return Array.from({ length: random.whole(1, 6) }, (_, index) => {
    const isOutOfOrder = random.chance(0.05);
    day += index === 0 ? 0 : random.one([0, 1, 1, 2, 3, 6, isOutOfOrder ? -3 : 1]);
    const from = kind === 'mixed' ? random.one(['enrolment', 'visit']) : kind;
    const mixedVisit = kind === 'mixed' && from === 'visit';
    return {
      id: `s${index}`,
      from: from === 'visit' ? 'visit' : 'enrolment',
      day: mixedVisit ? day - 6 : day,
    };
  });
}

/** Something that may happen to a place next, and when. */
export function randomEvent(
  random: Random,
  { structure }: World,
  place: Place,
  before: Date,
): { event: PlanEvent; now: Date } {
  const now = laterMoment(random, place, before);
  const today = wallTime(place.timeZone, now.getTime()).day;
  const isDue = place.due?.step != null && place.due.at <= now;
  const step = isDue && place.due?.step ? place.due.step : undefined;
  if (step && random.chance(0.7)) return { event: { type: 'delivered', step }, now };
  const roll = random.next();
  if (roll < 0.4) return { event: { type: 'wake' }, now };
  if (roll < 0.52)
    return { event: { type: 'book-visit', on: dateOf(today + random.whole(-3, 21)) }, now };
  if (roll < 0.6) return { event: { type: 'move-zone', timeZone: random.one(zones) }, now };
  if (roll < 0.7)
    return { event: { type: 'pause', until: dateOf(today + random.whole(-1, 25)) }, now };
  if (roll < 0.78) return { event: { type: 'resume' }, now };
  if (roll < 0.84) return { event: { type: 'stop' }, now };
  if (roll < 0.92) return { event: { type: 'undo-stop' }, now };
  if (roll < 0.94) return { event: { type: 'enrol' }, now };
  const any = structure.steps[random.whole(0, structure.steps.length - 1)]?.id ?? 's0';
  return { event: { type: 'delivered', step: random.chance(0.9) ? any : 'unknown' }, now };
}

function laterMoment(random: Random, { timeZone, due }: Place, before: Date): Date {
  const roll = random.next();
  const dueAt = due ? due.at.getTime() : before.getTime();
  if (roll < 0.5) return new Date(dueAt + random.one([0, 0, 0, 1, -1, 60_000, 3_600_000]));
  const from = wallTime(timeZone, Math.max(dueAt, before.getTime())).day;
  // Some minutes, some days, an outage of weeks, and a clock that was set back.
  const days = random.one([0, 0, 1, 2, 3, 7, 21, -1, -4]);
  return momentNear(random, timeZone, from + days);
}

function momentNear(random: Random, zone: string, day: number): Date {
  const minute = random.chance(0.7) ? random.one(oddMinutes) : random.whole(0, 1439);
  const at = momentAt(zone, day, minute) ?? day * 86_400_000 + minute * 60_000;
  return new Date(at + random.one([0, 0, -1, 1, 30_000]));
}
