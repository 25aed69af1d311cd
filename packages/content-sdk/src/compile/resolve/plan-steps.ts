import type { Sequence } from '../../schema/sequence.ts';
import { faults } from '../faults.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { toInclude } from '../parse/read-include.ts';
import type { AuthoredSequence } from '../parse/sources.ts';
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
  const planned = sequence?.structure.steps.find(
    ({ id }) => `${document.sequence}/${id}` === document.id,
  );
  if (!planned) {
    const steps = sequence?.structure.steps.map(({ id }) => id) ?? [];
    context.problems.push(document.file.problem(faults.stepUnplanned(document.sequence, steps)));
    return document;
  }
  const includes = planned.include.map((target) =>
    context.places.put(toInclude(target), placeOfStep(sequence, planned.id) ?? document.file.at(0)),
  );
  return { ...document, sections: [...includes, ...document.sections] };
}

/** Reports every planned step that has no words in a locale where the sequence has some. */
export function checkStepsWritten(locale: string, context: ResolveContext): void {
  const documents = context.sources.documents.get(locale) ?? new Map<string, AuthoredDocument>();
  for (const sequence of context.sources.sequences.values()) {
    for (const step of sequence.structure.steps) {
      if (documents.has(`step:${sequence.id}/${step.id}`)) continue;
      const path = `${locale}/sequences/${sequence.id}/${step.id}.md`;
      const place = placeOfStep(sequence, step.id) ?? sequence.file.at(0);
      context.problems.push({
        ...faults.stepUnwritten(step.id, path),
        ...place,
        severity: 'error',
      });
    }
  }
}

function placeOfStep(sequence: AuthoredSequence | undefined, step: string) {
  const found = sequence && new RegExp(`\\bid:\\s*["']?${step}\\b`).exec(sequence.file.text);
  return found ? sequence.file.at(found.index) : undefined;
}
