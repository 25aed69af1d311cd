import type { Sequence } from '../../schema/sequence.ts';
import { faults } from '../faults.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { toInclude } from '../parse/read-include.ts';
import type { AuthoredSequence } from '../parse/shared.ts';
import { digestOf } from './digest.ts';
import type { ResolveContext } from './resolve-sections.ts';

type PlanContext = Pick<ResolveContext, 'shared' | 'places' | 'problems'>;

/**
 * A sequence as services use it; its version is the digest of its structure. How people come to it
 * from an older version is no part of that: it is written down when the version is there already.
 */
export const planOf = ({ id, structure }: AuthoredSequence): Sequence => {
  const { schemaVersion, moves, ...plan } = structure;
  return { id, version: digestOf({ schemaVersion, ...plan }), ...plan, moves };
};

/** The words of a step with what its sequence includes put after its own opening words. */
export function withPlannedIncludes(
  document: AuthoredDocument,
  context: PlanContext,
): AuthoredDocument {
  if (document.kind !== 'step') return document;
  const sequence = context.shared.sequences.get(document.sequence);
  const steps = sequence?.structure.steps ?? [];
  const index = steps.findIndex(({ id }) => `${document.sequence}/${id}` === document.id);
  const planned = steps[index];
  if (!sequence || !planned) {
    const fault = faults.stepUnplanned(
      document.sequence,
      steps.map(({ id }) => id),
    );
    context.problems.push(document.file.problem(fault));
    return document;
  }
  const includes = planned.include.map((target, position) =>
    context.places.put(toInclude(target), sequence.placeOf(['steps', index, 'include', position])),
  );
  return { ...document, sections: [...includes, ...document.sections] };
}
