import { z } from 'zod';
import { digestOf } from '../compile/resolve/digest.ts';

const anything = z.array(z.unknown());
const byId = z.record(z.string(), z.unknown());

/** What a revision covers of a section: not where it came from. */
const sectionWords = z.object({
  id: z.string(),
  title: z.string(),
  blocks: anything,
  get sections(): z.ZodArray<typeof sectionWords> {
    return z.array(sectionWords);
  },
});

/** What a revision covers of a document. The schema leaves out everything that it does not name. */
const words = z.object({
  title: z.string(),
  description: z.string().optional(),
  summary: anything.optional(),
  keyFacts: anything.optional(),
  subject: z.string().optional(),
  preheader: z.string().optional(),
  blocks: anything,
  sections: z.array(sectionWords),
  facts: byId,
  terms: byId,
  fields: byId,
  references: anything,
  safety: z.unknown(),
});

/**
 * The revision of a stored document, taken anew from its words in the form in which they were
 * stored. That is the same in versions 1 and 2; a version that takes it otherwise says so here.
 * Undefined where there are no words of a document.
 */
export function revisionOfWords(stored: unknown): string | undefined {
  const { success, data } = words.safeParse(stored);
  return success ? digestOf(data) : undefined;
}
