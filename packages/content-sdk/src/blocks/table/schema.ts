import { z } from 'zod';
import { inline } from '../../inlines/schema.ts';

const row = z.array(z.array(inline)).meta({ description: 'One cell per column.' });

export const table = z
  .strictObject({
    type: z.literal('table'),
    head: row.meta({ description: 'The titles of the columns.' }),
    rows: z.array(row).meta({ description: 'The rows below the head.' }),
  })
  .meta({ id: 'Table', description: 'A comparison in rows and columns, with a head.' });
