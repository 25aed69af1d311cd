import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { findClaims } from '../../../src/editorial/claims/find-claims.ts';
import { claimIn } from '../../../src/editorial/evidence/find-claim.ts';
import { findJargon } from '../../../src/editorial/jargon/find-jargon.ts';
import { findWordings } from '../../../src/editorial/respect/find-wordings.ts';
import { mentionsIn } from '../../../src/editorial/safety/find-mentions.ts';

const labelled = z.array(
  z.strictObject({
    flagged: z.boolean(),
    /** The second reader could have said either. */
    unsure: z.boolean().default(false),
    /** The policy leaves it open, so it is not scored. */
    open: z.boolean().default(false),
    text: z.string(),
  }),
);

/** What each rule says of one sentence. */
const detectors: Readonly<Record<string, (sentence: string) => boolean>> = {
  claims: (sentence) => findClaims(sentence).length > 0,
  respect: (sentence) => !findWordings(sentence).next().done,
  jargon: (sentence) => findJargon(sentence).some(({ isExplained }) => !isExplained),
  evidence: (sentence) => claimIn(sentence) !== undefined,
  benefit: (sentence) => mentionsIn(sentence).has('benefit'),
  visit: (sentence) => mentionsIn(sentence).has('visit'),
};

/** Sets of sentences: those that a rule was shaped on, and those that it never met before. */
const sets = ['tuning', 'held-out'] as const;

/** How often a rule is right about a set of sentences. */
export interface Accuracy {
  readonly rule: string;
  readonly set: (typeof sets)[number];
  /** How many were scored. */
  readonly sentences: number;
  /** Of what it flags, the share that a reader flags too. */
  readonly precision: number;
  /** Of what a reader flags, the share that it flags too. */
  readonly recall: number;
  /** What it gets wrong. */
  readonly wrong: readonly string[];
}

/** Every rule on every set that there is for it. */
export function measureAccuracy(): readonly Accuracy[] {
  return Object.entries(detectors).flatMap(([rule, detects]) =>
    sets.flatMap((set) => {
      const rows = rowsOf(rule, set);
      return rows ? [{ rule, set, ...score(rows, detects) }] : [];
    }),
  );
}

/** Every sentence that somebody labelled. */
export const labelledSentences = (): readonly string[] =>
  Object.keys(detectors).flatMap((rule) =>
    sets.flatMap((set) => (rowsOf(rule, set) ?? []).map(({ text }) => text)),
  );

function rowsOf(rule: string, set: string): z.infer<typeof labelled> | undefined {
  const file = new URL(`labelled/${rule}.${set}.yaml`, import.meta.url);
  return existsSync(file) ? labelled.parse(load(readFileSync(file, 'utf8'))) : undefined;
}

function score(rows: z.infer<typeof labelled>, detects: (sentence: string) => boolean) {
  const judged = rows
    .filter(({ open }) => !open)
    .map((row) => ({ ...row, found: detects(row.text) }));
  const right = judged.filter(({ flagged, found }) => flagged && found).length;
  const share = (of: (row: (typeof judged)[number]) => boolean) =>
    right / Math.max(1, judged.filter(of).length);
  return {
    sentences: judged.length,
    precision: share(({ found }) => found),
    recall: share(({ flagged }) => flagged),
    wrong: judged.flatMap(({ flagged, found, text }) => (flagged === found ? [] : [text])),
  };
}
