import { z } from 'zod';
import { inline } from '../../inlines/schema.ts';

export const figure = z
  .strictObject({
    type: z.literal('figure'),
    svg: z.string().min(1).meta({ description: 'The drawing itself, as SVG without scripts.' }),
    alt: z.string().min(1).meta({
      description: 'The drawing in words, for whoever cannot see it and for channels without it.',
    }),
    caption: z.array(inline).meta({ description: 'What stands below it; may be empty.' }),
  })
  .meta({ id: 'Figure', description: 'A drawing with its words: ::figure[Caption]{src alt}.' });
