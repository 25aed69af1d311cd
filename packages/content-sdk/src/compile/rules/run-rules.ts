import type { LibraryData } from '../../library/library-data.ts';
import type { Fault, Problem } from '../problem.ts';
import { clinicFacts } from '../resolve/clinic-facts.ts';
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
    return rules.flatMap((rule) => [...rule.check(entry.document, ruleContext)]);
  });
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
