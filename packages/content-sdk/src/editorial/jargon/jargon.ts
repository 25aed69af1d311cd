import type { Rule } from '../../compile/rules/rule.ts';
import { isEnglish } from '../english.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { sentencesIn } from '../passages/sentences-in.ts';
import { findJargon } from './find-jargon.ts';

/**
 * No word of specialists before it is explained, by the glossary or in its own sentence:
 * `jargon/unexplained`, a warning at the word. What a document includes is read where it lands, so
 * a section that leans on an explanation above it is reported where it is included alone. English
 * only.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { jargon } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [jargon] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const jargon: Rule = {
  name: 'jargon',
  *check(document, context) {
    if (!isEnglish(document)) return;
    const glossary = new Map(context.glossary().map(({ id, term }) => [term.toLowerCase(), id]));
    const explained = new Set<string>();
    for (const passage of passagesOf(document, context)) {
      if (!isRead(passage)) continue;
      for (const { id } of passage.terms) explained.add(id);
      for (const { text, start } of sentencesIn(passage)) {
        for (const { found, index, isExplained } of findJargon(text)) {
          const word = found.toLowerCase();
          if (isExplained) explained.add(word);
          if (isExplained || isKnown(word, explained, glossary)) continue;
          if (isMarked(passage, start + index)) continue;
          yield context.warning(fault(found, glossary), ...passage.at(start + index));
        }
      }
    }
  },
};

/** Titles are questions in the reader's own words, and definitions are what explains. */
const isRead = ({ kind }: Passage): boolean => kind !== 'definition' && kind !== 'safety';

const isMarked = ({ terms }: Passage, at: number): boolean =>
  terms.some(({ start, end }) => start <= at && at < end);

function isKnown(
  word: string,
  explained: ReadonlySet<string>,
  glossary: ReadonlyMap<string, string>,
): boolean {
  const bare = word.replace(/(?:es|s|d|ed)$/u, '');
  return [word, bare].some((one) => explained.has(one) || explained.has(glossary.get(one) ?? ''));
}

const fault = (found: string, glossary: ReadonlyMap<string, string>) => ({
  code: 'jargon/unexplained',
  message: `Not every reader knows "${found}", and nothing before it explains it.`,
  hint: glossary.has(found.toLowerCase())
    ? `The glossary does: write :term[${found}] the first time.`
    : 'Use an everyday word, explain it in the same sentence, or add it to the glossary.',
});
