import type { RuleContext } from '../compile/rules/rule.ts';
import { isEnglish } from '../editorial/english.ts';
import { gradeOf } from '../editorial/readability/readability.ts';
import type { Document } from '../schema/document.ts';

/**
 * The school year in the United States whose pupils can read a document (Flesch–Kincaid), as the
 * rule `readability` measures it. Undefined where it is not in English or has no sentence.
 *
 * @example
 * ```ts
 * import { readingGrade } from '@calliope/content-sdk/status';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * readingGrade(kitchenSink('es'));
 * // undefined
 * ```
 */
export const readingGrade = (document: Document): number | undefined =>
  isEnglish(document) ? gradeOf(document, onlyMeasuring).fleschKincaid : undefined;

/** What measuring asks of a context: nothing, since only the words below the front matter count. */
const onlyMeasuring: RuleContext = {
  knows: () => false,
  ids: () => [],
  glossary: () => [],
  clinic: unasked,
  messages: unasked,
  fields: new Set(),
  mentions: () => new Set(),
  frontMatter: () => undefined,
  error: unasked,
  warning: unasked,
};

function unasked(): never {
  throw new TypeError('Measuring asks for nothing outside the words and reports nothing.');
}
