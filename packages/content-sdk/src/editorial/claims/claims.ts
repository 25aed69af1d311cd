import type { Fault } from '../../compile/problem.ts';
import type { Rule } from '../../compile/rules/rule.ts';
import { isEnglish } from '../english.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { textOf } from '../passages/text-of.ts';
import { type ClaimCode, claimFaults } from './faults.ts';
import { findClaims, mayClaim } from './find-claims.ts';

/**
 * No claim that a clinic may not make: the FTC wants human trials behind health claims and forbids
 * false testimonials, the FDA any hint of an approval that is not there, Maryland false hopes. An
 * error of a code that begins with `claims/`, at the first word of the claim. English only.
 * Labels are read as well.
 * https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { claims } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [claims] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const claims: Rule = {
  name: 'claims',
  *check(document, context) {
    if (!isEnglish(document)) return;
    const passages = passagesOf(document, context);
    if (!mayClaim(textOf(passages))) return;
    for (const passage of passages) {
      for (const { text, start } of passage.sentences()) {
        for (const { phrase, found, index } of findClaims(text)) {
          yield context.error(claimFault(phrase.code, found), ...passage.at(start + index));
        }
      }
    }
  },
  *checkLibrary({ locales, labels, error }) {
    for (const locale of locales.filter((one) => isEnglish({ locale: one }))) {
      for (const label of labels(locale)) {
        for (const { phrase, found, index } of findClaims(label.text)) {
          yield error(claimFault(phrase.code, found), label, index);
        }
      }
    }
  },
};

const claimFault = (code: ClaimCode, found: string): Fault => ({
  code,
  ...claimFaults[code](found.trim()),
});
