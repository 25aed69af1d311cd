import { type Email, renderEmail } from '@calliope/channel-email';
import type { Library, Step } from '@calliope/content-sdk';
import { revisionOf } from './revision-of.ts';

/** A step that can be read and sent. */
export interface RenderedStep {
  readonly step: Step;
  readonly email: Email;
  /** The same for the same words, so that sending them twice is sending them once. */
  readonly key: string;
}

/** Where the links of an email lead. */
export interface Links {
  readonly site: string;
  readonly stopAddress: string;
}

/** Renders a step of the library as it would be sent to a reader whose name is not known. */
export async function renderStep(
  library: Library,
  step: Step,
  links: Links,
): Promise<RenderedStep> {
  const email = await renderEmail(step, {
    ...links,
    messages: library.messages(step.locale),
    clinic: library.data.clinic,
    sender: 'guide@example.com',
    revisionOf: revisionOf(library, step.locale),
  });
  return { step, email, key: `step-${step.revision}` };
}
