import { z } from 'zod';
import { inline } from '../../inlines/schema.ts';

export const checklist = z
  .strictObject({
    type: z.literal('checklist'),
    items: z.array(z.array(inline)).min(1).meta({ description: 'What to tick, in order.' }),
  })
  .meta({ id: 'Checklist', description: 'Things to tick off: - [ ] ….' });
