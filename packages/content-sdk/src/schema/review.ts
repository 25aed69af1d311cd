import { z } from 'zod';
import { digest } from './ids.ts';

/** A clinician's sign-off as it stands in front matter. Written by a command, never by hand. */
export const review = z
  .strictObject({
    by: z.string().min(1).meta({ description: 'Who read the words.' }),
    credential: z.string().min(1).meta({ description: 'Licence or qualification, such as MD.' }),
    on: z.iso.date().meta({ description: 'The day of the sign-off.' }),
    next: z.iso.date().meta({ description: 'The day by which it is due again.' }),
    sections: z.record(z.string(), digest).meta({
      description:
        'The source revision of each outermost section that was read, and of the (opening).',
    }),
  })
  .meta({ id: 'Review', description: 'A sign-off, bound to the exact words that were read.' });

/** Whether a clinician has read exactly these words. */
export const reviewState = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('awaiting') }),
    z.strictObject({
      state: z.literal('signed'),
      by: z.string().meta({ description: 'Who read the words.' }),
      credential: z.string().meta({ description: 'Licence or qualification.' }),
      on: z.iso.date().meta({ description: 'The day of the sign-off.' }),
      next: z.iso.date().meta({ description: 'The day by which it is due again.' }),
    }),
  ])
  .meta({ id: 'ReviewState', description: 'Signed for exactly these words, or awaiting review.' });

export type Review = z.infer<typeof review>;
export type ReviewState = z.infer<typeof reviewState>;
