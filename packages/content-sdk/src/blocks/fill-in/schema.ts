import { z } from 'zod';
import { inline } from '../../inlines/schema.ts';

export const fillIn = z
  .strictObject({
    type: z.literal('fillIn'),
    label: z.array(inline).meta({ description: 'What to write on the line.' }),
  })
  .meta({ id: 'FillIn', description: 'A line to write on: ::fill-in[My ride home].' });
