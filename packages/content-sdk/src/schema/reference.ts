import { z } from 'zod';
import { slug } from './ids.ts';
import { plainLine } from './plain-line.ts';
import { safeHttps } from './safe-https.ts';

/**
 * One entry of `references.yaml`. What is in it is printed, so a detail that nobody has checked
 * is left out rather than marked.
 */
export const reference = z
  .strictObject({
    id: slug,
    authors: z.array(z.string().min(1)).min(1).meta({
      description: 'Family name and initials, or the name of an organization.',
    }),
    etAl: z.boolean().meta({ description: 'Whether there are more authors than are listed.' }),
    title: plainLine.meta({ description: 'As printed.' }),
    journal: z.string().optional().meta({ description: 'Abbreviated as in PubMed.' }),
    year: z.int().min(1900).max(2100).optional().meta({ description: 'Of publication.' }),
    volume: z.string().optional().meta({ description: 'Volume of the journal.' }),
    issue: z.string().optional().meta({ description: 'Issue within the volume.' }),
    pages: z
      .string()
      .optional()
      .meta({ description: 'First and last page, or the article number.' }),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI starts with 10. and has a slash')
      .optional()
      .meta({ description: 'Without https://doi.org/ in front.' }),
    pmid: z
      .string()
      .regex(/^\d{1,8}$/)
      .optional()
      .meta({ description: 'Number in PubMed.' }),
    publisher: z
      .string()
      .optional()
      .meta({ description: 'Who published what is not in a journal.' }),
    url: safeHttps.optional().meta({ description: 'Where it can be read, with https.' }),
    design: z.string().optional().meta({ description: 'Kind of study and its size, for editors.' }),
  })
  .meta({ id: 'Reference', description: 'A source that claims are cited from.' });

export type Reference = z.infer<typeof reference>;
