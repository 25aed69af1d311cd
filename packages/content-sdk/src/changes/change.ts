import { z } from 'zod';
import { digest, localeTag } from '../schema/ids.ts';

/** How much a change matters to somebody who has the old words at home. */
export const severity = z.enum(['wording', 'meaning', 'safety']).meta({
  description: 'wording: says the same. meaning: says something else. safety: act on it.',
});

/** What changed, for patients. */
const changeNote = z.strictObject({
  /** `article:cost`, or `facts`, `glossary`, `references`, `safety`. */
  subject: z.string().min(1),
  severity,
  /** One or two plain sentences. */
  note: z.string().min(1),
});

/** One line of the record of changes: how one published revision became the next. */
export const change = z.strictObject({
  on: z.iso.date(),
  /** `KIND:ID` of the document whose words changed. */
  document: z.string().min(1),
  locale: localeTag,
  from: digest,
  to: digest,
  notes: z.array(changeNote).min(1),
});

export type Severity = z.infer<typeof severity>;
export type ChangeNote = z.infer<typeof changeNote>;
export type Change = z.infer<typeof change>;
