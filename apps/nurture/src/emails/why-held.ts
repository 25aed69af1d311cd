import type { Library } from '@calliope/content-sdk';

/**
 * Why an email of a sequence may not go out in a locale: it has no words, or real patients would
 * get words that no clinician has signed.
 */
export const whyHeldIn =
  ({ data }: Library, live: boolean) =>
  (id: string, locale: string): 'no-words' | 'unsigned' | undefined => {
    const step = data.steps[id]?.[locale];
    if (step === undefined) return 'no-words';
    return live && step.review.state !== 'signed' ? 'unsigned' : undefined;
  };
