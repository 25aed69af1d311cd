import type { Sequence } from '../../schema/sequence.ts';
import { faults } from '../faults.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { toInclude } from '../parse/read-include.ts';
import type { AuthoredSequence } from '../parse/sources.ts';
import { errorAt } from '../problem.ts';
import { digestOf } from './digest.ts';
import type { ResolveContext } from './resolve-sections.ts';

/** A sequence as services use it; its version is the digest of its structure. */
export const planOf = ({ id, structure }: AuthoredSequence): Sequence => {
  const { schemaVersion, ...plan } = structure;
  return { id, version: digestOf({ schemaVersion, ...plan }), ...plan };
};

/** The words of a step with what its sequence includes put after its own opening words. */
export function withPlannedIncludes(
  document: AuthoredDocument,
  context: ResolveContext,
): AuthoredDocument {
  if (document.kind !== 'step') return document;
  const sequence = context.sources.sequences.get(document.sequence);
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

/**
 * Reports every planned step without words: in the default locale always, and in another one as
 * soon as the sequence has any words there.
 */
export function checkStepsWritten(
  locale: string,
  isDefault: boolean,
  context: ResolveContext,
): void {
  const documents = context.sources.documents.get(locale) ?? new Map<string, AuthoredDocument>();
  for (const sequence of context.sources.sequences.values()) {
    const begun = [...documents.keys()].some((key) => key.startsWith(`step:${sequence.id}/`));
    if (!begun && !isDefault) continue;
    for (const [index, step] of sequence.structure.steps.entries()) {
      if (documents.has(`step:${sequence.id}/${step.id}`)) continue;
      const path = `${locale}/sequences/${sequence.id}/${step.id}.md`;
      const place = sequence.placeOf(['steps', index, 'id']);
      context.problems.push(errorAt(place, faults.stepUnwritten(step.id, path)));
    }
  }
}
