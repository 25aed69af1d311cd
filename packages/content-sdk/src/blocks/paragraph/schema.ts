import { z } from 'zod';
import { inline } from '../../inlines/schema.ts';

export const paragraph = z
  .strictObject({
    type: z.literal('paragraph'),
    children: z.array(inline).meta({ description: 'Its words.' }),
  })
  .meta({ id: 'Paragraph', description: 'A few sentences on one idea.' });
