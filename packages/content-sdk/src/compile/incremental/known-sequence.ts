import type { AuthoredSequence } from '../parse/shared.ts';
import { planOf } from '../resolve/plan-steps.ts';
import type { KnownSequence } from './known.ts';

/** What is remembered of a sequence, to hold it against its older versions. */
export function knownSequence(authored: AuthoredSequence): KnownSequence {
  const { id, version, steps, moves } = planOf(authored);
  const { placeOf } = authored;
  return {
    ...{ id, version, steps: steps.map((step) => step.id), place: placeOf(['steps']) },
    moves: moves.map((move, index) => ({
      from: move.from,
      place: placeOf(['moves', index, 'from']),
      steps: Object.entries(move.steps).map(([from, to]) => ({
        ...{ from, fromPlace: placeOf(['moves', index, 'steps', from], true) },
        ...{ to, toPlace: placeOf(['moves', index, 'steps', from]) },
      })),
    })),
  };
}
