import { z } from 'zod';
import { slug } from '../schema/ids.ts';

const text = z
  .strictObject({
    type: z.literal('text'),
    text: z.string().meta({ description: 'The words, exactly as written.' }),
  })
  .meta({ id: 'Text', description: 'Plain words.' });

const strong = z
  .strictObject({
    type: z.literal('strong'),
    get children(): z.ZodArray<typeof inline> {
      return z.array(inline).meta({ description: 'Its words.' });
    },
  })
  .meta({ id: 'Strong', description: 'Words that must not be missed: **…**.' });

const emphasis = z
  .strictObject({
    type: z.literal('emphasis'),
    get children(): z.ZodArray<typeof inline> {
      return z.array(inline).meta({ description: 'Its words.' });
    },
  })
  .meta({ id: 'Emphasis', description: 'Words said with stress: *…*.' });

const link = z
  .strictObject({
    type: z.literal('link'),
    href: z.string().meta({
      description:
        'https:, mailto:, tel: or sms:, or a document of this library: article:ID, faq:ID, notice:ID, handout:ID, with an optional #section.',
    }),
    get children(): z.ZodArray<typeof inline> {
      return z.array(inline).meta({ description: 'Its words.' });
    },
  })
  .meta({
    id: 'Link',
    description: 'Words that lead elsewhere: [words](https://… or article:id).',
  });

const cite = z
  .strictObject({
    type: z.literal('cite'),
    references: z.array(slug).min(1).meta({ description: 'Ids of entries in references.yaml.' }),
  })
  .meta({ id: 'Cite', description: 'Where a claim comes from: :cite[murrough-2013].' });

const fact = z
  .strictObject({
    type: z.literal('fact'),
    fact: slug.meta({ description: 'Id of a clinic fact: name, phone, address, website …' }),
  })
  .meta({ id: 'FactUse', description: 'A fact of the clinic, written once: :fact[phone].' });

const term = z
  .strictObject({
    type: z.literal('term'),
    term: slug.meta({ description: 'Id of an entry in glossary.yaml.' }),
    text: z.string().min(1).meta({ description: 'The words as they stand in the sentence.' }),
  })
  .meta({ id: 'TermUse', description: 'A word that the glossary explains: :term[off-label].' });

const field = z
  .strictObject({
    type: z.literal('field'),
    field: z.string().meta({ description: 'Name of a field declared in the front matter.' }),
  })
  .meta({ id: 'FieldUse', description: 'A personal detail, with a fallback: :field[firstName].' });

const lineBreak = z
  .strictObject({ type: z.literal('lineBreak') })
  .meta({ id: 'LineBreak', description: 'A new line inside a paragraph: a backslash at its end.' });

/** The closed union of everything that may stand inside a line of words. */
export const inline = z
  .discriminatedUnion('type', [text, strong, emphasis, link, cite, fact, term, field, lineBreak])
  .meta({ id: 'Inline', description: 'What may stand inside a line of words.' });

export type Inline = z.infer<typeof inline>;
