import { isDeepStrictEqual } from 'node:util';
import {
  type Calendar,
  enrolled,
  next,
  type Outcome,
  type Place,
  type PlanEvent,
  type Structure,
} from '../../src/plan/index.ts';
import { expectedNext } from '../plan-oracle.ts';
import { Random } from './random.ts';
import { randomEvent, randomWorld } from './random-case.ts';

/** Everything that an outcome rests on. */
interface Case {
  readonly structure: Structure;
  readonly place: Place;
  readonly event: PlanEvent;
  readonly now: Date;
  readonly calendar: Calendar;
}

/** A case in which the plan and the rules differ, as small as it could be made. */
export interface Finding extends Case {
  readonly seed: number;
  readonly expected: Outcome;
  readonly got: Outcome;
}

const eventsInHistory = 10;

/**
 * Goes through histories of random events and holds every outcome against the oracle, until one
 * differs. Each history has a seed of its own, so that a finding is found again at once.
 *
 * @param tally counts what the cases were about, so that a test can see that all of it occurs
 */
export function compareCases(
  seed: number,
  count: number,
  tally: Map<string, number> = new Map(),
): Finding | undefined {
  let done = 0;
  for (let history = seed; done < count; history++) {
    const outcome = compareHistory(history, Math.min(eventsInHistory, count - done), tally);
    if (typeof outcome !== 'number') return outcome;
    done += outcome;
  }
  return undefined;
}

/** How many cases there were, or the one that differs. */
function compareHistory(
  seed: number,
  length: number,
  tally: Map<string, number>,
): Finding | number {
  const random = new Random(seed);
  const world = randomWorld(random);
  const { structure, calendar, start } = world;
  let place = enrolled(start, world.zone, world.visitOn);
  let event: PlanEvent = { type: 'enrol' };
  let now = start;
  for (let index = 0; index < length; index++) {
    const one = { structure, place, event, now, calendar };
    const outcome = difference(one);
    if ('expected' in outcome) return { seed, ...minimal(one) };
    count(tally, `${event.type} → ${outcome.place.state}`);
    if (outcome.skipped.length > 0) count(tally, 'skipped');
    // What is done stays done; one look at that is enough.
    if (place.state === 'done') return index + 1;
    place = outcome.place;
    ({ event, now } = randomEvent(random, world, place, now));
  }
  return length;
}

const count = (tally: Map<string, number>, name: string) =>
  tally.set(name, (tally.get(name) ?? 0) + 1);

function difference(one: Case): Outcome | Omit<Finding, 'seed'> {
  const { structure, place, event, now, calendar } = one;
  const got = next(structure, place, event, now, calendar);
  const expected = expectedNext(structure, place, event, now, calendar);
  return same(got, expected) ? got : { ...one, expected, got };
}

/** The order in which steps of one moment were passed means nothing. */
const same = (a: Outcome, b: Outcome): boolean => isDeepStrictEqual(sorted(a), sorted(b));

const sorted = ({ place, skipped }: Outcome): Outcome => ({
  place: { ...place, passed: [...place.passed].sort() },
  skipped: [...skipped].sort(),
});

/** Leaves out steps and closed days as long as the two still differ. */
function minimal(one: Case): Omit<Finding, 'seed'> {
  const { steps } = one.structure;
  const { closedOn } = one.calendar;
  const smaller: readonly Case[] = [
    ...steps.map((step) => ({
      ...one,
      structure: { steps: steps.filter((other) => other !== step) },
      place: { ...one.place, passed: one.place.passed.filter((id) => id !== step.id) },
    })),
    ...closedOn.map((day) => ({
      ...one,
      calendar: { closedOn: closedOn.filter((other) => other !== day) },
    })),
  ].filter(({ structure }) => structure.steps.length > 0);
  const still = smaller.find((other) => 'expected' in difference(other));
  if (still) return minimal(still);
  const found = difference(one);
  if ('expected' in found) return found;
  throw new Error('A case that differed does not differ any more.');
}
