import type { Library, Sequence } from '@calliope/content-sdk';
import { type Links, type RenderedStep, renderStep } from './render-step.ts';

/** A step of a sequence, and when it is due. */
export interface PlannedEmail extends RenderedStep {
  readonly plan: Sequence['steps'][number];
}

/** The emails of a sequence, in the order in which they are sent. */
export interface RenderedSequence {
  readonly sequence: Sequence;
  readonly emails: readonly PlannedEmail[];
}

/** Renders every step of a sequence that has words in a locale. */
export async function renderSequence(
  library: Library,
  sequence: Sequence,
  locale: string,
  links: Links,
): Promise<RenderedSequence> {
  const emails = sequence.steps.map(async (plan) => {
    const step = library.data.steps[`${sequence.id}/${plan.id}`]?.[locale];
    return step ? [{ ...(await renderStep(library, step, links)), plan }] : [];
  });
  return { sequence, emails: (await Promise.all(emails)).flat() };
}
