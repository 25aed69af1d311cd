import { z } from 'zod';

/** How pressing a callout is, from the calmest to the most urgent. */
export const tone = z.enum(['note', 'urgent', 'emergency']).meta({
  id: 'Tone',
  description: 'note: good to know. urgent: call the clinic. emergency: call 911.',
});
