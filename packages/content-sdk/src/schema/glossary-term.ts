import { z } from 'zod';
import { authoredVersion, slug } from './ids.ts';
import { plainLine } from './plain-line.ts';
import { entriesReview } from './review.ts';

/** A word that readers may not know, explained once. */
export const glossaryTerm = z
  .strictObject({
    id: slug,
    term: plainLine.meta({ description: 'The word as a clinician says it.' }),
    definition: plainLine.meta({ description: 'One or two plain sentences.' }),
  })
  .meta({ id: 'GlossaryTerm', description: 'A word that readers may not know, explained once.' });

/** `glossary.yaml` of one locale. */
export const glossaryFile = z
  .strictObject({
    schemaVersion: authoredVersion,
    terms: z.array(glossaryTerm).meta({ description: 'Every term.' }),
    review: entriesReview.optional(),
  })
  .meta({ id: 'GlossaryFile', description: 'The glossary of one locale.' });

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
