import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enrolled, next, type Place, type PlanEvent, type Structure } from '../src/plan/index.ts';
import { dateOf, dayOf, wallTime, weekday } from './oracle/local-clock.ts';
import { zones } from './oracle/random-case.ts';

const day = (least: number, most: number) => fc.integer({ min: least, max: most });
const enrolmentSteps = fc.array(day(0, 40), { minLength: 1, maxLength: 8 }).map(
  (days): Structure => ({
    steps: days
      .sort((a, b) => a - b)
      .map((one, index) => ({ id: `e${index}`, from: 'enrolment', day: one })),
  }),
);
const visitSteps = fc.array(day(-14, 14), { minLength: 1, maxLength: 8 }).map(
  (days): Structure => ({
    steps: days
      .sort((a, b) => a - b)
      .map((one, index) => ({ id: `v${index}`, from: 'visit', day: one })),
  }),
);
const mixed = fc
  .tuple(enrolmentSteps, visitSteps)
  .map(([a, b]): Structure => ({ steps: [...a.steps, ...b.steps] }));

/** More than any sequence here needs, with every wait that the calendar can ask for. */
const rounds = 60;
const first = dayOf('2027-01-01');
const date = day(first, first + 500).map(dateOf);
const life = fc.record({
  structure: fc.oneof(enrolmentSteps, visitSteps, mixed),
  zone: fc.constantFrom(...zones),
  start: day(first, first + 450).chain((one) =>
    day(0, 86_399).map((second) => new Date(one * 86_400_000 + second * 1000)),
  ),
  /** Days from the start to the visit. */
  visitIn: fc.option(day(-3, 40), { nil: null }),
  calendar: fc
    .uniqueArray(date, { maxLength: 30 })
    .map((closedOn) => ({ closedOn: closedOn.sort() })),
  /** Hours by which each email is late. */
  delays: fc.oneof(
    fc.constant(Array.from({ length: rounds }, () => 0)),
    fc.array(fc.oneof(fc.constant(0), day(1, 900)), { minLength: rounds, maxLength: rounds }),
  ),
  /** What else happens, and before which of the emails. */
  events: fc.array(
    fc.tuple(
      day(0, 12),
      fc.oneof(
        fc.constantFrom<PlanEvent>(
          ...[{ type: 'wake' } as const, { type: 'resume' } as const, { type: 'stop' } as const],
          { type: 'undo-stop' },
        ),
        date.map((until): PlanEvent => ({ type: 'pause', until })),
        date.map((on): PlanEvent => ({ type: 'book-visit', on })),
      ),
    ),
    { maxLength: 4 },
  ),
});
type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;

interface Sent {
  readonly step: string;
  readonly at: Date;
  readonly place: Place;
}

/** Lives through a sequence: everything is sent when it is due, or late, and asked about first. */
function live({ structure, zone, start, visitIn, calendar, delays, events }: Life) {
  const visitOn = visitIn === null ? null : dateOf(wallTime(zone, start.getTime()).day + visitIn);
  const tell = (at: Place, event: PlanEvent, now: Date) =>
    next(structure, at, event, now, calendar).place;
  const sent: Sent[] = [];
  let now = start;
  let place = tell(enrolled(start, zone, visitOn), { type: 'enrol' }, now);
  for (const [round, delay] of delays.entries()) {
    for (const [before, event] of events) if (before === round) place = tell(place, event, now);
    const { due } = place;
    if (!due) continue;
    now = new Date(Math.max(now.getTime(), due.at.getTime()) + delay * 3_600_000);
    const isPrompt = sent.length === 0 && due.at.getTime() === start.getTime();
    if (!isPrompt || delay !== 0) place = tell(place, { type: 'wake' }, now);
    if (!place.due?.step || place.due.at > now) continue;
    sent.push({ step: place.due.step, at: now, place });
    place = tell(place, { type: 'delivered', step: place.due.step }, now);
  }
  return { sent, place };
}

const law = (name: string, holds: (one: Life) => void) =>
  test(name, () => fc.assert(fc.property(life, holds), { numRuns: 500 }));

law('no email goes out outside the window of its reader, the first one aside', (one) => {
  const closed = new Set(one.calendar.closedOn.map(dayOf));
  const [head] = one.structure.steps;
  for (const { step, at, place } of live(one).sent) {
    const isFirst = step === head?.id && place.passed.length === 0 && head.day === 0;
    if (isFirst && at.getTime() - one.start.getTime() < 86_400_000) continue;
    const shown = wallTime(one.zone, at.getTime());
    expect(shown.minute).toBeGreaterThanOrEqual(540);
    expect(shown.minute).toBeLessThan(1020);
    expect(weekday(shown.day)).toBeLessThanOrEqual(5);
    expect(closed.has(shown.day)).toBe(false);
  }
});

law('no step goes out twice, and no two on one day', (one) => {
  const { sent } = live(one);
  expect(new Set(sent.map(({ step }) => step)).size).toBe(sent.length);
  const days = sent.map(({ at }) => wallTime(one.zone, at.getTime()).day);
  expect(new Set(days).size).toBe(sent.length);
});

law('a place that is stopped, paused or done has no step due', (one) => {
  const { place, sent } = live({ ...one, events: [...one.events, [3, { type: 'stop' }]] });
  expect(sent.every((each) => each.place.state === 'active')).toBe(true);
  if (place.state !== 'active') expect(place.due?.step ?? null).toBe(null);
});

law(
  'a step of a visit never comes on the wrong side of it, nor later than its day when all is on time',
  (one) => {
    const days = new Map(one.structure.steps.map(({ id, day: each }) => [id, each]));
    const onTime = one.delays.every((delay) => delay === 0) && one.events.length === 0;
    for (const { step, at, place } of live(one).sent) {
      if (!step.startsWith('v') || place.visitOn === null) continue;
      const away = wallTime(one.zone, at.getTime()).day - dayOf(place.visitOn);
      const planned = days.get(step) ?? 0;
      if (planned < 0) expect(away).toBeLessThan(0);
      else expect(away).toBeGreaterThanOrEqual(0);
      const isEarlyEnough = one.visitIn !== null && one.visitIn + planned > 10;
      if (onTime && isEarlyEnough && one.structure.steps.every(({ from }) => from === 'visit')) {
        expect(away).toBeLessThanOrEqual(planned);
      }
    }
  },
);

law('whoever is active arrives: every step is sent or skipped, and the place is done', (one) => {
  const visitIn = one.visitIn ?? 5;
  const { place } = live({ ...one, visitIn, events: [] });
  expect(place.state).toBe('done');
  expect(place.due).toBe(null);
});
