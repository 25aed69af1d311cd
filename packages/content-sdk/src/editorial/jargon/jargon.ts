import type { Rule } from '../../compile/rules/rule.ts';
import { isEnglish } from '../english.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { textOf } from '../passages/text-of.ts';
import { isIn } from '../phrases/find-phrases.ts';
import { findJargon } from './find-jargon.ts';
import { specialistWords } from './words.ts';

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
    const passages = passagesOf(document, context).filter(isRead);
    const all = textOf(passages);
    const words = specialistWords.filter((pattern) => isIn(all, pattern));
    for (const passage of passages) {
      for (const { id } of passage.terms) explained.add(id);
      const sentences = passage.sentences();
      for (const [number, { text, start }] of sentences.entries()) {
        const goesOn = explains.test(sentences[number + 1]?.text ?? '');
        for (const { found, index, isExplained } of findJargon(text, words)) {
          const word = found.toLowerCase();
          if (isExplained || goesOn) explained.add(word);
          if (isExplained || goesOn || isKnown(word, explained, glossary)) continue;
          if (isMarked(passage, start + index)) continue;
          yield context.warning(fault(found, glossary), ...passage.at(start + index));
          // Once it is explained there, it is known further down.
          explained.add(word);
        }
      }
    }
  },
};

/** How a sentence begins that explains a word of the one before it. */
const explains = /^(?:this|these|that|it|they|such an? \p{L}+) (?:is|are|means?)\b/iu;

/** Titles are questions in the reader's own words, and definitions are what explains. */
const isRead = ({ kind }: Passage): boolean =>
  !['title', 'heading', 'definition', 'safety'].includes(kind);

const isMarked = ({ terms }: Passage, at: number): boolean =>
  terms.some(({ start, end }) => start <= at && at < end);

function isKnown(
  word: string,
  explained: ReadonlySet<string>,
  glossary: ReadonlyMap<string, string>,
): boolean {
  const bases = ['', 's', 'es', 'd', 'ed', 'ing'].flatMap((ending) =>
    word.endsWith(ending) ? [word.slice(0, word.length - ending.length)] : [],
  );
  return bases.some((one) => explained.has(one) || explained.has(glossary.get(one) ?? ''));
}

const fault = (found: string, glossary: ReadonlyMap<string, string>) => ({
  code: 'jargon/unexplained',
  message: `Not every reader knows "${found}", and nothing before it explains it.`,
  hint: glossary.has(found.toLowerCase())
    ? `The glossary does: write :term[${found}] the first time.`
    : 'Use an everyday word, explain it in the same sentence, or add it to the glossary.',
});
