import type { Calendar, Outcome, Place, PlannedStep, Structure } from './place.ts';
import { ended, replan } from './replan.ts';
import { stepsFrom } from './steps-from.ts';

/** For every step of an older version the step that takes its place; `stop` where none does. */
export type StepMap = Readonly<Record<string, string>>;

/** What a move rests on. */
export interface Move {
  /** One of the `moves` of the newer version, which `calliope check` has proven to be total. */
  readonly steps: StepMap;
  readonly from: Structure;
  readonly to: Structure;
}

/**
 * Takes a place from an older version of a sequence into a newer one. The step that would have come
 * next leads to its target, and what stands before that is behind the place. What has passed counts
 * under its old name and under its new one, so that no step key is ever sent twice. Where the map
 * says `stop`, the place is done.
 *
 * @throws RangeError when the map leaves out the next step, which `calliope check` reports
 * @example
 * ```ts
 * import { movePlace } from './plan/index.ts';
 *
 * const move = { steps: { welcome: 'hello', risks: 'both-sides' }, from: older, to: newer };
 * const { place } = movePlace(move, atRisks, now, { closedOn: [] });
 * // place.passed: ['welcome', 'hello'], place.due?.step: 'both-sides'
 * ```
 */
export function movePlace(
  { steps, from, to }: Move,
  place: Place,
  now: Date,
  calendar: Calendar,
): Outcome {
  const next = place.state === 'done' ? undefined : nextIn(from, place);
  const target = next && targetOf(next, steps);
  const known = place.passed.flatMap((id) => [id, ...(targetIn(steps, id) ?? [])]);
  const behind = target === undefined ? [] : stepsBefore(target, to);
  const passed = [...new Set([...known, ...behind])];
  // The answer to a sign-up stays due at once; everything else is planned anew.
  const due = place.due && target !== undefined ? { step: target, at: place.due.at } : null;
  const moved = { ...place, passed, due };
  if (target === 'stop') return { place: ended(moved, 'retired'), skipped: [] };
  return replan(to, moved, now, calendar);
}

/** The step that comes next: the one that is due, else the first that has not passed. */
const nextIn = ({ steps }: Structure, { due, passed }: Place): string | undefined =>
  due?.step ?? steps.find(({ id }) => !passed.includes(id))?.id;

function targetOf(step: string, steps: StepMap): string {
  const target = steps[step];
  if (target === undefined) throw new RangeError(`The map does not say where "${step}" leads.`);
  return target;
}

function targetIn(steps: StepMap, id: string): readonly string[] | undefined {
  const target = steps[id];
  return target === undefined || target === 'stop' ? undefined : [target];
}

/** The steps of the same event that come before a step. */
function stepsBefore(id: string, to: Structure): readonly string[] {
  const target: PlannedStep | undefined = to.steps.find((step) => step.id === id);
  if (!target) return [];
  const row = stepsFrom(to, target.from).map((step) => step.id);
  return row.slice(0, row.indexOf(id));
}
