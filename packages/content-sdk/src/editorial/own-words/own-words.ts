import type { Rule, RuleContext } from '../../compile/rules/rule.ts';
import type { Step } from '../../schema/document.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { wordsOf } from '../readability/measure/words-of.ts';

/** Of a hundred words of an email, how many must come from inclusion. */
const least = 80;

/**
 * An email says little itself: at least 80 of a hundred words of its title, blocks and sections
 * come from inclusion, so that they change with their source. `step/own-words`, an error at the
 * beginning of the step, in every locale. Safety lines and definitions are not counted.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { ownWords } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [ownWords] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const ownWords: Rule = {
  name: 'own-words',
  *check(document, context) {
    if (document.kind !== 'step') return;
    const { own, included } = countWords(document, context);
    const total = own + included;
    if (included * 100 < total * least) yield context.error(fault(own, total), document);
  },
};

function countWords(step: Step, context: RuleContext): { own: number; included: number } {
  const counts = { own: 0, included: 0 };
  for (const passage of passagesOf(step, context)) {
    if (!isOfBody(passage)) continue;
    const from = passage.section?.origin.document ?? `step:${step.id}`;
    const side = from === `step:${step.id}` ? 'own' : 'included';
    counts[side] += wordsOf(passage.text).length;
  }
  return counts;
}

const isOfBody = ({ kind }: Passage): boolean =>
  kind === 'title' || kind === 'heading' || kind === 'line';

const fault = (own: number, total: number) => ({
  code: 'step/own-words',
  message: `${shareOf(total - own, total)} % of its ${total} words come from inclusion, and ${own} are its own; ${least} % are the least.`,
  hint: 'Keep a greeting and a bridge, and include a section or an FAQ entry for the rest.',
});

/** To one decimal and downwards, so that a share that is too small never reads as enough. */
const shareOf = (part: number, whole: number): string =>
  (Math.floor((part / whole) * 1000) / 10).toFixed(1);
