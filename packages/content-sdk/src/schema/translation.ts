import { z } from 'zod';
import { digest } from './ids.ts';

/** From which words a translation was made. Written by a command, never by hand. */
export const translation = z
  .strictObject({
    on: z.iso.date().meta({ description: 'The day of the translation.' }),
    sections: z.record(z.string(), digest).meta({
      description:
        'The source revision that each section, and the (opening), had in the default locale.',
    }),
  })
  .meta({ id: 'Translation', description: 'From which words a translation was made.' });

export type Translation = z.infer<typeof translation>;
