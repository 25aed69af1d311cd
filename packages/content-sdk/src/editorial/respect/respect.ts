import type { Fault } from '../../compile/problem.ts';
import type { Rule } from '../../compile/rules/rule.ts';
import { isEnglish } from '../english.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { textOf } from '../passages/text-of.ts';
import { findWordings, mayHurt } from './find-wordings.ts';

/**
 * No wording that labels people by an illness, or blames them for it: `respect/wording`, an error
 * at the first word, with what to say instead. Labels are read as well. English only.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { respect } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [respect] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const respect: Rule = {
  name: 'respect',
  *check(document, context) {
    if (!isEnglish(document)) return;
    const passages = passagesOf(document, context);
    if (!mayHurt(textOf(passages))) return;
    for (const passage of passages) {
      for (const { text, start } of passage.sentences()) {
        for (const { found, index, instead } of findWordings(text)) {
          yield context.error(fault(found, instead), ...passage.at(start + index));
        }
      }
    }
  },
  *checkLibrary({ locales, labels, error }) {
    for (const locale of locales.filter((one) => isEnglish({ locale: one }))) {
      for (const label of labels(locale)) {
        for (const { found, index, instead } of findWordings(label.text)) {
          yield error(fault(found, instead), label, index);
        }
      }
    }
  },
};

const fault = (found: string, instead: string): Fault => ({
  code: 'respect/wording',
  message: `"${found}" labels or blames the person.`,
  hint: `Say: ${instead}.`,
});
