import { z } from 'zod';
import { field } from './document.ts';
import { authoredVersion, slug } from './ids.ts';
import { plainLine } from './plain-line.ts';
import { review } from './review.ts';
import { mention } from './safety-line.ts';
import { translation } from './translation.ts';

const line = (description: string) => z.string().min(1).meta({ description });
const plain = (description: string) => plainLine.meta({ description });

const common = {
  schemaVersion: authoredVersion,
  title: plain('What the document is called. Plain words, no Markdown.'),
  mentions: z.array(mention).default([]).meta({
    description: 'What the title, summary, key facts and opening words talk about.',
  }),
  review: review.optional(),
  translation: translation.optional(),
};

const fields = z
  .record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), field)
  .default({})
  .meta({ description: 'The personal details that the words use, each with a fallback.' });

/** Front matter of `LOCALE/articles/ID.md`. */
export const articleFrontMatter = z
  .strictObject({
    ...common,
    description: plain(
      'What a search result says, in 160 characters; the summary if not given.',
    ).optional(),
    summary: line('The answer in two sentences. One line of Markdown.'),
    keyFacts: z.array(line('One line of Markdown.')).min(1).meta({
      description: 'What a reader must know who reads nothing else.',
    }),
    audience: z
      .enum(['everyone', 'considering-treatment', 'in-treatment'])
      .meta({ description: 'Who it is written for.' }),
    related: z.array(slug).default([]).meta({ description: 'Ids of related articles.' }),
  })
  .meta({ id: 'ArticleFrontMatter', description: 'What stands above an article.' });

/** Front matter of `LOCALE/faqs/ID.md`; the title is the question. */
export const faqFrontMatter = z
  .strictObject(common)
  .meta({ id: 'FaqFrontMatter', description: 'What stands above an answer; the title asks.' });

/** Front matter of `LOCALE/notices/ID.md`. */
export const noticeFrontMatter = z
  .strictObject(common)
  .meta({ id: 'NoticeFrontMatter', description: 'What stands above a notice.' });

/** Front matter of `LOCALE/handouts/ID.md`. */
export const handoutFrontMatter = z
  .strictObject({
    ...common,
    fields,
    pages: z.int().min(1).optional().meta({
      description:
        'The most printed pages that it may take; 2, both sides of a sheet, if not given.',
    }),
  })
  .meta({ id: 'HandoutFrontMatter', description: 'What stands above a handout.' });

/** Front matter of `LOCALE/sequences/SEQUENCE/STEP.md`: the words of one email. */
export const stepFrontMatter = z
  .strictObject({
    ...common,
    subject: plain('The subject line. It names no condition, drug or visit.'),
    preheader: plain('What an inbox shows beside the subject. Names no condition either.'),
    fields,
  })
  .meta({ id: 'StepFrontMatter', description: 'What stands above the words of one email.' });
