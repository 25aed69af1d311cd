import { dayOf, wallTime, weekday } from '../oracle/local-clock.ts';
import type { Lived } from './live.ts';
import { library, type SequenceId, sameStep, stepsInOrder, wholeGuide } from './programmes.ts';
import { isSilent, type Reader, type Truth } from './reader.ts';

/** A step as it arrived at a reader, with what was true of them at that moment. */
interface Step {
  readonly at: number;
  readonly sequence: SequenceId;
  /** Under its newer name. */
  readonly step: string;
  readonly truth: Truth;
}

const day = 86_400_000;
const closed = new Set((library.data.clinic.closedOn ?? []).map(dayOf));

/** Laws that were broken, with what broke them. Nothing where all of them hold. */
export function brokenLaws(lived: Lived): Readonly<Record<string, readonly string[]>> {
  const broken: Record<string, string[]> = {};
  const found = (law: string, what: readonly string[]) => {
    if (what.length > 0) broken[law] = [...(broken[law] ?? []), ...what];
  };
  const arrivals = arrivalsOf(lived);
  for (const reader of lived.readers) {
    const steps = arrivals.get(reader) ?? [];
    const names = steps.map(({ sequence, step }) => `${sequence}/${step}`);
    const who = reader.addresses[0] ?? '';
    const called = ({ at, sequence, step }: Step) =>
      `${who} ${sequence}/${step} ${new Date(at).toISOString()}`;
    const isTwice = (_: Step, index: number) => names.indexOf(names[index] ?? '') < index;
    found('twice', steps.filter(isTwice).map(called));
    found('after a stop or in a pause', steps.filter(isUnwanted).map(called));
    found('outside the window', steps.filter((one) => !isInWindow(one, reader)).map(called));
    const second = ([, later]: readonly [Step, Step]) => called(later);
    found('two on one day', pairs(steps).filter(isSameDay).map(second));
    found('out of order', pairs(steps).filter(isOutOfOrder).map(second));
    found('on the wrong side of a visit', steps.filter(isMisplaced).map(called));
    found(
      'lost',
      lostBy(reader, names, lived).map((step) => `${who} ${step}`),
    );
  }
  found('to a stranger', arrivals.strangers);
  found('not at an end', lived.unfinished);
  found('never settled', lived.open);
  found('without a job', lived.forgotten);
  found('the same key with other bytes', lived.carrier.changed);
  return broken;
}

function arrivalsOf({ readers, carrier }: Lived) {
  const owners = new Map(readers.flatMap((one) => one.addresses.map((to) => [to, one] as const)));
  const arrivals = new Map<Reader, Step[]>();
  const strangers: string[] = [];
  for (const { at, to, subject } of carrier.carried) {
    const reader = owners.get(to);
    const [step = '', sequence = ''] = subject.split(' of ');
    const truth = reader?.history.findLast(({ from }) => from <= at)?.truth;
    if (!reader || !truth) strangers.push(to);
    else if (sequence === 'guide' || sequence === 'visit') {
      const steps = arrivals.get(reader) ?? [];
      steps.push({ at, sequence, step: sameStep[step] ?? step, truth });
      arrivals.set(reader, steps);
    }
  }
  return Object.assign(arrivals, { strangers });
}

function isUnwanted({ at, sequence, truth }: Step): boolean {
  const date = new Date(wallTime(truth.timeZone, at).day * day).toISOString().slice(0, 10);
  return isSilent(truth, sequence, date);
}

function isInWindow({ at, sequence, step, truth }: Step, { truth: { begun } }: Reader): boolean {
  const isPrompt = sequence === 'guide' && step === 'hello';
  if (isPrompt && at - (begun.get('guide') ?? 0) < day) return true;
  const { day: date, minute } = wallTime(truth.timeZone, at);
  return weekday(date) <= 5 && !closed.has(date) && minute >= 9 * 60 && minute < 17 * 60;
}

const pairs = (steps: readonly Step[]) =>
  steps.slice(1).map((later, index) => [steps[index] ?? later, later] as const);

/**
 * By the clock by which the second one was planned. What is for a visit may come on the day of
 * another email: it would be too late tomorrow.
 */
const isSameDay = ([first, { at, sequence, truth }]: readonly [Step, Step]): boolean =>
  first.sequence === sequence &&
  wallTime(truth.timeZone, first.at).day === wallTime(truth.timeZone, at).day;

function isOutOfOrder([first, later]: readonly [Step, Step]): boolean {
  const order: readonly string[] = stepsInOrder[later.sequence];
  return first.sequence === later.sequence && order.indexOf(first.step) > order.indexOf(later.step);
}

function isMisplaced({ at, sequence, step, truth }: Step): boolean {
  if (sequence !== 'visit' || truth.visitOn === undefined) return false;
  const isBefore = wallTime(truth.timeZone, at).day < dayOf(truth.visitOn);
  return isBefore !== ['prepare', 'before'].includes(step);
}

/** What did not reach somebody whom nothing disturbed, and of which nobody thinks that it is out. */
function lostBy(reader: Reader, names: readonly string[], { doubted }: Lived): readonly string[] {
  if (reader.isDisturbed || doubted.has(reader.id)) return [];
  return wholeGuide.filter((step) => !names.includes(`guide/${step}`));
}
