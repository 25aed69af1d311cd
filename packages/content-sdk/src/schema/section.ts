import { z } from 'zod';
import { block } from '../blocks/schema.ts';
import { digest, slug } from './ids.ts';

/** Where the words of a section were authored. */
export const origin = z
  .strictObject({
    document: z.string().meta({ description: 'KIND:ID of the document, such as article:cost.' }),
    section: slug.nullable().meta({ description: 'Its section there; null for a whole document.' }),
    sourceRevision: digest.meta({ description: 'The source revision of what was authored.' }),
    facts: z.array(slug).meta({ description: 'Clinic facts that its own words show, sorted.' }),
  })
  .meta({ id: 'Origin', description: 'Where the words of a section were authored.' });

/** What stands under one title, includes already resolved. */
export const section = z
  .strictObject({
    id: slug,
    title: z.string().min(1).meta({ description: 'Plain words.' }),
    blocks: z.array(block).meta({ description: 'What stands before its first inner section.' }),
    get sections(): z.ZodArray<typeof section> {
      return z.array(section).meta({ description: 'The sections inside it.' });
    },
    revision: digest.meta({
      description: 'Digest of the words that a reader gets under this title.',
    }),
    origin,
  })
  .meta({ id: 'Section', description: 'What stands under one title, includes resolved.' });

export type Origin = z.infer<typeof origin>;
export type Section = z.infer<typeof section>;
