import { z } from 'zod';
import { digest } from './ids.ts';

const signature = {
  by: z.string().min(1).meta({ description: 'Who read the words.' }),
  credential: z.string().min(1).meta({ description: 'Licence or qualification, such as MD.' }),
  on: z.iso.date().meta({ description: 'The day of the sign-off.' }),
  next: z.iso.date().meta({ description: 'The day by which it is due again.' }),
};

/** A clinician's sign-off as it stands in front matter. Written by a command, never by hand. */
export const review = z
  .strictObject({
    ...signature,
    sections: z.record(z.string(), digest).meta({
      description:
        'The source revision of each outermost section that was read, and of the (opening).',
    }),
  })
  .meta({ id: 'Review', description: 'A sign-off, bound to the exact words that were read.' });

/** A sign-off of a file that documents share: safety lines, terms, labels. */
export const entriesReview = z
  .strictObject({
    ...signature,
    entries: z
      .record(z.string(), digest)
      .meta({ description: 'The source revision of each entry that was read, by its id.' }),
  })
  .meta({ id: 'EntriesReview', description: 'A sign-off of the entries of a shared file.' });

/** Whether a clinician has read exactly these words. */
export const reviewState = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('awaiting') }),
    z.strictObject({ state: z.literal('signed'), ...signature }),
  ])
  .meta({ id: 'ReviewState', description: 'Signed for exactly these words, or awaiting review.' });

export type EntriesReview = z.infer<typeof entriesReview>;
export type Review = z.infer<typeof review>;
export type ReviewState = z.infer<typeof reviewState>;
