import { z } from 'zod';
import { block } from '../schema.ts';

/** How pressing a callout is, from the calmest to the most urgent. */
export const tone = z.enum(['note', 'urgent', 'emergency']).meta({
  id: 'Tone',
  description: 'note: good to know. urgent: call the clinic. emergency: call 911.',
});

export const callout = z
  .strictObject({
    type: z.literal('callout'),
    tone,
    get blocks(): z.ZodArray<typeof block> {
      return z.array(block);
    },
  })
  .meta({ id: 'Callout', description: 'What must stand out: :::callout{tone="urgent"}.' });
