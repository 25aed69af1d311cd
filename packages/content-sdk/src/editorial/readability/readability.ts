import type { Fault } from '../../compile/problem.ts';
import type { ReportAt } from '../../compile/rules/report-at.ts';
import type { Rule, RuleContext } from '../../compile/rules/rule.ts';
import type { Document } from '../../schema/document.ts';
import { isEnglish } from '../english.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { type Measure, measure, sumMeasures } from './measure/index.ts';

/** What may be asked of a reader who is ill and tired. */
const limits = {
  /** Flesch–Kincaid grade. */
  grade: { error: 8, warning: 7 },
  /** SMOG grade, of 30 sentences and more. */
  smog: { error: 10 },
  /** Words in a sentence. */
  sentence: { error: 25, warning: 20 },
  /** Fewer words say little about how hard it is to read. */
  words: 60,
} as const;

/** Words in their sentences, and where each begins. */
type Measured = Measure<{
  readonly text: string;
  readonly start: number;
  readonly passage: Passage;
}>;

/**
 * No document and no section is harder to read than its reader can bear. `readability/sentence`
 * stands at the longest sentence of a part: a warning above 20 words, an error above 25.
 * `readability/grade` stands at the document or the heading: a warning above grade 7 of
 * Flesch–Kincaid, an error above 8; what has fewer than 60 words is not graded.
 * `readability/smog` is an error above SMOG grade 10, from 30 sentences on. English only.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { readability } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [readability] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const readability: Rule = {
  name: 'readability',
  *check(document, context) {
    if (!isEnglish(document)) return;
    const measures = measuresOf(document, context);
    for (const { measured } of measures) yield* longSentences(measured, context);
    yield* grades(measures, document, context);
    for (const [section, parts] of Map.groupBy(measures, ({ section }) => section)) {
      if (section) yield* grades(parts, section, context);
    }
  },
};

/** How hard the words of a document are to read, but for safety lines and definitions. */
export const gradeOf = (document: Document, context: RuleContext): Measured =>
  sumMeasures(measuresOf(document, context).map(({ measured }) => measured));

function measuresOf(document: Document, context: RuleContext) {
  return passagesOf(document, context)
    .filter(isMeasured)
    .map((passage) => ({
      section: passage.section,
      measured: measure(passage.sentences().map((sentence) => ({ ...sentence, passage }))),
    }));
}

/** A title is no sentence (Flesch 1949: leave out titles and headings). */
const isMeasured = ({ kind }: Passage): boolean =>
  kind === 'summary' || kind === 'keyFact' || kind === 'line';

function* longSentences({ longest }: Measured, { error, warning }: RuleContext) {
  if (!longest || longest.words <= limits.sentence.warning) return;
  const { sentence, words } = longest;
  const report = words > limits.sentence.error ? error : warning;
  yield report(longFault(words), ...sentence.passage.at(sentence.start));
}

function* grades(
  parts: readonly { readonly measured: Measured }[],
  node: object,
  context: RuleContext,
) {
  const { words, fleschKincaid, smog } = sumMeasures(parts.map(({ measured }) => measured));
  if (words < limits.words) return;
  const report = (grade: number): ReportAt =>
    grade > limits.grade.error ? context.error : context.warning;
  if (fleschKincaid !== undefined && fleschKincaid > limits.grade.warning) {
    yield report(fleschKincaid)(gradeFault(fleschKincaid), node);
  }
  if (smog !== undefined && smog > limits.smog.error) yield context.error(smogFault(smog), node);
}

const longFault = (words: number): Fault => ({
  code: 'readability/sentence',
  message: `A sentence of ${words} words is hard to hold in a tired mind.`,
  hint: `Make two of it. Most sentences want fewer than 15 words; ${limits.sentence.error} are the most.`,
});

const gradeFault = (grade: number): Fault => ({
  code: 'readability/grade',
  message: `Reads at grade ${grade.toFixed(1)} (Flesch–Kincaid); ${limits.grade.warning} is meant, ${limits.grade.error} is the most.`,
  hint: 'Shorten sentences, and put everyday words in the place of long ones.',
});

const smogFault = (grade: number): Fault => ({
  code: 'readability/smog',
  message: `Reads at SMOG grade ${grade.toFixed(1)}; ${limits.smog.error} is the most.`,
  hint: 'Look for words of three syllables and more, and say them in shorter ones.',
});
