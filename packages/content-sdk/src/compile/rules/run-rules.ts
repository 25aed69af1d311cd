import type { LibraryData } from '../../library/library-data.ts';
import { clinicFacts } from '../../render/clinic-facts.ts';
import { faults } from '../faults.ts';
import type { Fault, Problem } from '../problem.ts';
import type { Entry } from '../resolve/resolve-library.ts';
import type { ResolveContext } from '../resolve/resolve-sections.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Runs rules over every document. */
export function runRules(
  rules: readonly Rule[],
  entries: readonly Entry[],
  library: LibraryData,
  context: ResolveContext,
): readonly Problem[] {
  const references = new Set(context.sources.references.keys());
  const facts = new Set(clinicFacts(library.clinic).keys());
  return entries.flatMap((entry) => {
    const ruleContext: RuleContext = {
      library,
      references,
      facts,
      terms: new Set(context.sources.glossary.get(entry.authored.locale)?.keys()),
      fields: new Set(Object.keys(entry.authored.fields)),
      error: (fault, node) => problemAt(fault, node, 'error', entry, context),
      warning: (fault, node) => problemAt(fault, node, 'warning', entry, context),
    };
    return rules.flatMap((rule) => applied(rule, entry, ruleContext));
  });
}

/** A rule that throws is reported by its name, and the others go on. */
function applied(rule: Rule, { document }: Entry, context: RuleContext): readonly Problem[] {
  try {
    return [...rule.check(document, context)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [context.error(faults.rule(rule.name, why), document)];
  }
}

function problemAt(
  fault: Fault,
  node: object,
  severity: Problem['severity'],
  { authored }: Entry,
  { places }: ResolveContext,
): Problem {
  return { ...fault, ...places.of(node, authored.file.at(0)), severity };
}
