import { z } from 'zod';
import { block } from '../blocks/schema.ts';
import { inline } from '../inlines/schema.ts';
import { factValue } from './clinic.ts';
import { glossaryTerm } from './glossary-term.ts';
import { digest, documentVersion, localeTag, slug } from './ids.ts';
import { reference } from './reference.ts';
import { reviewState } from './review.ts';
import { safetyLine } from './safety-line.ts';
import { section } from './section.ts';

/** A personal detail that a copy may show, and the words used where it is not known. */
export const field = z
  .strictObject({ fallback: z.string().meta({ description: 'Used where the detail is unknown.' }) })
  .meta({ id: 'Field', description: 'A personal detail with a fallback.' });

/** What the ids in a document's words stand for. */
export const words = z
  .strictObject({
    facts: z
      .record(slug, factValue)
      .meta({ description: 'Clinic facts that the words show, by id.' }),
    terms: z
      .record(slug, glossaryTerm)
      .meta({ description: 'Glossary terms that the words use, by id.' }),
    fields: z
      .record(z.string(), field)
      .meta({ description: 'Personal details that the words show, by name.' }),
    references: z.array(reference).meta({ description: 'In the order of their numbers, from 1.' }),
  })
  .meta({ id: 'Words', description: "What the ids in a document's words stand for." });

const resolved = {
  schemaVersion: documentVersion,
  id: z.string().min(1).meta({ description: 'The id, the same in every locale.' }),
  locale: localeTag,
  title: z.string().min(1).meta({ description: 'What the document is called.' }),
  blocks: z.array(block).meta({ description: 'What stands before the first section.' }),
  sections: z.array(section).meta({ description: 'The tree of sections, in order.' }),
  ...words.shape,
  safety: z
    .array(safetyLine)
    .meta({ description: 'The safety lines that any channel owes, each once, in order.' }),
  includes: z
    .array(z.strictObject({ document: z.string(), revision: digest }))
    .meta({ description: 'The documents whose words it contains, KIND:ID, sorted.' }),
  sourceRevision: digest.meta({ description: 'Digest of what was authored.' }),
  revision: digest.meta({ description: 'Digest of the words that a reader gets.' }),
  review: reviewState,
};

export const article = z
  .strictObject({
    kind: z.literal('article'),
    ...resolved,
    description: z
      .string()
      .optional()
      .meta({ description: 'What a search result says; the summary if not given.' }),
    summary: z.array(inline).meta({ description: 'The answer in two sentences.' }),
    keyFacts: z
      .array(z.array(inline))
      .meta({ description: 'What a reader must know who reads nothing else.' }),
    audience: z.string().meta({ description: 'Who it is written for.' }),
    related: z.array(slug).meta({ description: 'Ids of related articles.' }),
  })
  .meta({ id: 'Article', description: 'A page on one subject, includes resolved.' });

export const faq = z
  .strictObject({ kind: z.literal('faq'), ...resolved })
  .meta({ id: 'Faq', description: 'One question, its title, with its answer.' });

export const notice = z.strictObject({ kind: z.literal('notice'), ...resolved }).meta({
  id: 'Notice',
  description: 'What the clinic says about itself: privacy, accessibility.',
});

export const handout = z
  .strictObject({ kind: z.literal('handout'), ...resolved })
  .meta({ id: 'Handout', description: 'A sheet to take home.' });

export const step = z
  .strictObject({
    kind: z.literal('step'),
    ...resolved,
    sequence: slug.meta({ description: 'Id of the sequence that it belongs to.' }),
    subject: z.string().meta({ description: 'The subject line.' }),
    preheader: z.string().meta({ description: 'What an inbox shows beside the subject.' }),
  })
  .meta({ id: 'Step', description: 'One email of a sequence, includes resolved.' });

/** Any document whose includes, facts and safety lines are resolved. */
export const document = z
  .discriminatedUnion('kind', [article, faq, notice, handout, step])
  .meta({ id: 'Document', description: 'Any resolved document.' });

export type Article = z.infer<typeof article>;
export type Faq = z.infer<typeof faq>;
export type Notice = z.infer<typeof notice>;
export type Handout = z.infer<typeof handout>;
export type Step = z.infer<typeof step>;
export type Document = z.infer<typeof document>;
export type Field = z.infer<typeof field>;
export type Words = z.infer<typeof words>;
