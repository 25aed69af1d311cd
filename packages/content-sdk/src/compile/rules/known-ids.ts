import type { Inline } from '../../inlines/schema.ts';
import { inlinesWithSafety } from '../../render/walk.ts';
import { didYouMean } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Every citation, fact, term and field that the words use exists. */
export const knownIds: Rule = {
  name: 'known-ids',
  *check(document, context) {
    for (const inline of inlinesWithSafety(document)) {
      for (const fault of unknown(inline, context)) yield context.error(fault, inline);
    }
  },
};

function unknown(inline: Inline, context: RuleContext): readonly Fault[] {
  switch (inline.type) {
    case 'cite':
      return inline.references
        .filter((id) => !context.knows('reference', id))
        .map((id) => {
          const hint = `${didYouMean(id, context.ids('reference'))}Cite only what is in references.yaml.`;
          return dangling('cite/unknown', 'reference', id, hint);
        });
    case 'fact':
      return context.knows('fact', inline.fact)
        ? []
        : [
            dangling(
              'fact/unknown',
              'fact',
              inline.fact,
              didYouMean(inline.fact, context.ids('fact')) + known(context.ids('fact')),
            ),
          ];
    case 'term':
      return context.knows('term', inline.term)
        ? []
        : [
            dangling(
              'term/unknown',
              'term',
              inline.term,
              didYouMean(inline.term, context.ids('term')) + termHint,
            ),
          ];
    case 'field':
      return context.fields.has(inline.field)
        ? []
        : [
            dangling(
              'field/undeclared',
              'field',
              inline.field,
              didYouMean(inline.field, context.fields) + fieldHint,
            ),
          ];
    default:
      return [];
  }
}

const termHint = "Explain it in this locale's glossary.yaml, or use plain words.";

const fieldHint =
  'Only emails and handouts have fields. Declare it in the front matter, with a fallback.';

const known = (ids: readonly string[]): string =>
  `clinic.yaml gives ${ids.join(', ')}. A fact that nobody has confirmed is left out.`;

const dangling = (code: string, what: string, id: string, hint: string): Fault => ({
  code,
  message: `There is no ${what} "${id}".`,
  hint,
});
