import fc from 'fast-check';
import {
  enrolled,
  next,
  type Place,
  type PlanEvent,
  type Structure,
} from '../../src/plan/index.ts';
import { dateOf, dayOf, wallTime } from './local-clock.ts';
import { zones } from './random-case.ts';

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
/** A person, a sequence, a clinic, and everything that goes wrong. */
export const lives = fc.record({
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
export type Life = typeof lives extends fc.Arbitrary<infer L> ? L : never;

interface Sent {
  readonly step: string;
  readonly at: Date;
  readonly place: Place;
  /** Whether the person had said stop and not taken it back. */
  readonly isStopped: boolean;
}

/** Lives through a sequence: everything is sent when it is due, or late, and asked about first. */
export function live({ structure, zone, start, visitIn, calendar, delays, events }: Life) {
  const visitOn = visitIn === null ? null : dateOf(wallTime(zone, start.getTime()).day + visitIn);
  const tell = (at: Place, event: PlanEvent, now: Date) =>
    next(structure, at, event, now, calendar).place;
  const sent: Sent[] = [];
  let isStopped = false;
  let now = start;
  let place = tell(enrolled(start, zone, visitOn), { type: 'enrol' }, now);
  for (const [round, delay] of delays.entries()) {
    for (const [before, event] of events) {
      if (before !== round) continue;
      place = tell(place, event, now);
      isStopped = event.type === 'stop' || (isStopped && event.type !== 'undo-stop');
    }
    const { due } = place;
    if (!due) continue;
    now = new Date(Math.max(now.getTime(), due.at.getTime()) + delay * 3_600_000);
    const isPrompt = sent.length === 0 && due.at.getTime() === start.getTime();
    if (!isPrompt || delay !== 0) place = tell(place, { type: 'wake' }, now);
    if (!place.due?.step || place.due.at > now) continue;
    sent.push({ step: place.due.step, at: now, place, isStopped });
    place = tell(place, { type: 'delivered', step: place.due.step }, now);
  }
  return { sent, place };
}
