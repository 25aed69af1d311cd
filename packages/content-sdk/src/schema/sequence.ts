import { z } from 'zod';
import { authoredVersion, digest, slug } from './ids.ts';

/** What a step takes from elsewhere: a section of an article or of a notice, or an FAQ entry. */
export const includeTarget = z
  .union([
    z.strictObject({ article: slug, section: slug }),
    z.strictObject({ notice: slug, section: slug }),
    z.strictObject({ faq: slug }),
  ])
  .meta({
    id: 'IncludeTarget',
    description: 'A section of an article or of a notice, or an FAQ entry.',
  });

/** What a map of steps says instead of a step where there is none to go on with. */
export const stopMoving = 'stop';

/** How people go on who are in an older version of a sequence. */
export const sequenceMove = z
  .strictObject({
    from: digest.meta({ description: 'The version that they are in, as it is archived.' }),
    steps: z.record(slug, slug).meta({
      description:
        'For every step of that version the step of today that takes its place; stop where none does.',
    }),
  })
  .meta({ id: 'SequenceMove', description: 'From an older version of a sequence to this one.' });

const moves = z.array(sequenceMove).meta({
  description: 'For every older version how people in it go on; see calliope check.',
});

const stepTiming = {
  id: slug.refine((id) => id !== stopMoving, {
    error: 'A step cannot be called stop, which says in moves that there is none',
  }),
  from: z.enum(['enrolment', 'visit']).meta({ description: 'What its days are counted from.' }),
  day: z.int().meta({ description: 'Whole days after it; before it where negative.' }),
  include: z.array(includeTarget).meta({ description: 'What it contains, in order.' }),
};

const steps = z
  .array(z.strictObject(stepTiming))
  .min(1)
  .meta({ description: 'The emails, in order.' });

const structure = {
  audience: z
    .enum(['everyone', 'considering-treatment', 'in-treatment'])
    .meta({ description: 'Who may be enrolled.' }),
  purpose: z
    .enum(['education', 'treatment', 'operations'])
    .meta({ description: 'Why it is sent; decides what consent it needs.' }),
  protected: z.boolean().meta({
    description: 'Whether being enrolled tells that someone is a patient. Needs a BAA to be sent.',
  }),
};

/** `sequences/ID.yaml`: steps and timing, without words and the same in every locale. */
export const sequenceStructure = z
  .strictObject({
    schemaVersion: authoredVersion,
    ...structure,
    steps,
    moves: moves.default([]),
  })
  .meta({ id: 'SequenceStructure', description: 'The steps of a sequence and their timing.' });

/** A sequence as services use it. */
export const sequence = z
  .strictObject({
    id: slug,
    version: digest.meta({ description: 'Digest of the structure; what an enrolment pins.' }),
    ...structure,
    steps,
    moves,
  })
  .meta({ id: 'Sequence', description: 'Emails in order, without their words.' });

export type IncludeTarget = z.infer<typeof includeTarget>;
export type SequenceMove = z.infer<typeof sequenceMove>;
export type Sequence = z.infer<typeof sequence>;
export type SequenceStructure = z.infer<typeof sequenceStructure>;
