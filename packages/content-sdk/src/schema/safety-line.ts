import { z } from 'zod';
import { tone } from '../blocks/callout/tone.ts';
import { inline } from '../inlines/schema.ts';
import { authoredVersion, slug } from './ids.ts';
import { entriesReview } from './review.ts';

/** The places that owe safety lines, in the order in which they are always listed. */
export const channelName = z
  .enum(['web', 'email', 'handout'])
  .meta({ id: 'ChannelName', description: 'A place that words are rendered to.' });

/** What a section can talk about that calls for a safety line beside it. */
export const mention = z.enum(['benefit', 'visit']).meta({
  id: 'Mention',
  description: 'benefit: says that the treatment helps. visit: says what happens at a visit.',
});

const carriedBy = z
  .union([z.literal('always'), z.array(mention).min(1)])
  .meta({ description: 'always, or the mentions that call for the line.' });

const lineFields = {
  id: slug,
  tone,
  lead: z.boolean().meta({ description: 'Shown before everything else, and again at the end.' }),
};

/** One line of `safety.yaml` as it is written. */
export const safetyLineSource = z
  .strictObject({
    ...lineFields,
    lead: lineFields.lead.default(false),
    text: z.string().min(1).meta({ description: 'One line of Markdown.' }),
    channels: z
      .strictObject({
        web: carriedBy.optional(),
        email: carriedBy.optional(),
        handout: carriedBy.optional(),
      })
      .meta({ description: 'Which channels must carry it, and when.' }),
  })
  .meta({ id: 'SafetyLineSource', description: 'A line that must not be missing.' });

/** `safety.yaml` of one locale, in the order in which lines are shown. */
export const safetyFile = z
  .strictObject({
    schemaVersion: authoredVersion,
    lines: z.array(safetyLineSource).meta({ description: 'In the order in which they are shown.' }),
    review: entriesReview.optional(),
  })
  .meta({ id: 'SafetyFile', description: 'The safety lines of one locale, in order.' });

/** A safety line as channels receive it. */
export const safetyLine = z
  .strictObject({
    ...lineFields,
    channels: z
      .array(channelName)
      .min(1)
      .meta({ description: 'The channels that owe it, in the order web, email, handout.' }),
    children: z.array(inline).meta({ description: 'Its words.' }),
  })
  .meta({ id: 'SafetyLine', description: 'A safety line that a document owes.' });

export type ChannelName = z.infer<typeof channelName>;
export type Mention = z.infer<typeof mention>;
export type SafetyLine = z.infer<typeof safetyLine>;
export type SafetyLineSource = z.infer<typeof safetyLineSource>;
