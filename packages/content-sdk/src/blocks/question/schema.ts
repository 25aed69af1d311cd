import { z } from 'zod';
import { inline } from '../../inlines/schema.ts';
import { block } from '../schema.ts';

export const question = z
  .strictObject({
    type: z.literal('question'),
    prompt: z.array(inline).meta({ description: 'The question itself.' }),
    get answer(): z.ZodArray<typeof block> {
      return z.array(block).meta({ description: 'The answer; empty for one to bring.' });
    },
  })
  .meta({
    id: 'Question',
    description:
      'A question to think about or to bring, with or without an answer: :::question[…].',
  });
