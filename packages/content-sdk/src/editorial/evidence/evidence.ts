import type { Rule } from '../../compile/rules/rule.ts';
import { isEnglish } from '../english.ts';
import type { Passage, PassageSentence } from '../passages/passage.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { claimIn } from './find-claim.ts';

/**
 * Every number of a study, and every claim that something helps or harms, names its source. A
 * number wants a citation after it, in its own paragraph; for a claim, one in its paragraph is
 * enough. `evidence/number` is an error and `evidence/claim` a warning, at the first word of the
 * sentence. Notices and safety lines are passed over. English only.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { evidence } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [evidence] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const evidence: Rule = {
  name: 'evidence',
  *check(document, { error, warning, ...context }) {
    // A notice is about the clinic. What a safety line says is signed with its own sources.
    if (!isEnglish(document) || document.kind === 'notice') return;
    for (const passage of passagesOf(document, { error, warning, ...context })) {
      if (!isClaimed(passage)) continue;
      for (const sentence of passage.sentences()) {
        if (isCited(passage, sentence)) continue;
        const claim = claimIn(sentence.text);
        if (claim === 'number') yield error(numberFault, ...passage.at(sentence.start));
        if (claim === 'effect' && passage.cites.length === 0) {
          yield warning(effectFault, ...passage.at(sentence.start));
        }
      }
    }
  },
};

const isClaimed = ({ kind }: Passage): boolean =>
  kind === 'summary' || kind === 'keyFact' || kind === 'line';

const isCited = ({ cites }: Passage, { start }: PassageSentence): boolean =>
  cites.some((at) => at > start);

const hint = 'Add :cite[ID] after it, say it more modestly, or allow it with the reason.';

const numberFault = {
  code: 'evidence/number',
  message: 'This number has no source.',
  hint,
};

const effectFault = {
  code: 'evidence/claim',
  message: 'Says that something helps, harms or differs, and has no source.',
  hint,
};
