import { z } from 'zod';
import { block } from '../schema.ts';
import { tone } from './tone.ts';

export const callout = z
  .strictObject({
    type: z.literal('callout'),
    tone,
    get blocks(): z.ZodArray<typeof block> {
      return z.array(block).meta({ description: 'What it says, what to do first.' });
    },
  })
  .meta({ id: 'Callout', description: 'What must stand out: :::callout{tone="urgent"}.' });
