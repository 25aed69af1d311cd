import { z } from 'zod';
import { block } from '../schema.ts';

export const list = z
  .strictObject({
    type: z.literal('list'),
    start: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'The number of the first item; null for a list with bullets.' }),
    get items(): z.ZodArray<z.ZodArray<typeof block>> {
      return z.array(z.array(block)).meta({ description: 'The points, each of blocks.' });
    },
  })
  .meta({ id: 'List', description: 'Points, or steps in order.' });
