import { z } from 'zod';
import { callout } from './callout/schema.ts';
import { checklist } from './checklist/schema.ts';
import { divider } from './divider/schema.ts';
import { figure } from './figure/schema.ts';
import { fillIn } from './fill-in/schema.ts';
import { list } from './list/schema.ts';
import { paragraph } from './paragraph/schema.ts';
import { question } from './question/schema.ts';
import { table } from './table/schema.ts';

/** The closed union of everything that may stand under a title. */
export const block = z
  .discriminatedUnion('type', [
    paragraph,
    list,
    table,
    callout,
    figure,
    question,
    checklist,
    fillIn,
    divider,
  ])
  .meta({ id: 'Block', description: 'What may stand under a title.' });

export type Block = z.infer<typeof block>;
