import type { Rule, RuleContext } from '../../compile/rules/rule.ts';
import type { Document } from '../../schema/document.ts';
import type { Mention } from '../../schema/safety-line.ts';
import { isEnglish } from '../english.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { isAboutTheClinicsTreatment, mentionsIn } from './find-mentions.ts';

/**
 * What a section says about a benefit or a visit, it declares: a copy of it owes the safety lines
 * that go with that. Each document answers for its own sections. `safety/undeclared`, an error at
 * the first sentence of a section that says it. English only, and no notices.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { mentionsDeclared } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [mentionsDeclared] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const mentionsDeclared: Rule = {
  name: 'mentions-declared',
  *check(document, context) {
    if (!isEnglish(document) || document.kind === 'notice') return;
    const own = ownPassages(document, context);
    const reported = new Set<string>();
    for (const passage of own) {
      const declared = declaredFor(passage, document, context);
      if (!isAboutTheClinicsTreatment(`${passage.section?.title} ${passage.text}`)) continue;
      for (const { text, start } of passage.sentences()) {
        for (const mention of mentionsIn(text)) {
          const once = `${passage.section?.id} ${mention}`;
          if (declared.has(mention) || reported.has(once)) continue;
          reported.add(once);
          yield context.error(undeclared(mention, passage), ...passage.at(start));
        }
      }
    }
  },
};

/** What was written in this document itself, but for titles, which only ask. */
const ownPassages = (document: Document, context: RuleContext): readonly Passage[] =>
  passagesOf(document, context).filter(
    ({ kind, section }) =>
      (kind === 'summary' || kind === 'keyFact' || kind === 'line') &&
      (section === undefined || section.origin.document === `${document.kind}:${document.id}`),
  );

/** A section of an article can be included without the article; of others, all or nothing is. */
function declaredFor(
  { section }: Passage,
  { kind }: Document,
  { mentions }: RuleContext,
): ReadonlySet<Mention> {
  if (!section) return mentions();
  const ofSection = mentions(section.id);
  return kind === 'article' ? ofSection : new Set([...mentions(), ...ofSection]);
}

const meaning: Readonly<Record<Mention, string>> = {
  benefit: 'that the treatment can help',
  visit: 'what happens at a visit',
};

const undeclared = (mention: Mention, { section }: Passage) => ({
  code: 'safety/undeclared',
  message: `This says ${meaning[mention]}, and nothing declares it, so copies would lack the safety lines for it.`,
  hint: section
    ? `Write mentions="${mention}" in the heading: {#${section.id} mentions="${mention}"}.`
    : `Write mentions: [${mention}] in the front matter.`,
});
