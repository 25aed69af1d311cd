import type { Document } from '../../schema/document.ts';
import { faults } from '../faults.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import type { Places } from '../parse/places.ts';
import type { Fault, Problem } from '../problem.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What rules need in order to look at one document. */
export interface RuleSubject extends Pick<RuleContext, 'knows' | 'ids'> {
  readonly document: Document;
  readonly authored: AuthoredDocument;
  readonly places: Places;
}

/** Runs rules over a document. */
export function runRules(rules: readonly Rule[], subject: RuleSubject): readonly Problem[] {
  const { document, authored, places, knows, ids } = subject;
  const problem = (severity: Problem['severity']) => (fault: Fault, node: object) => ({
    ...fault,
    ...places.of(node, authored.file.at(0)),
    severity,
  });
  const context: RuleContext = {
    ...{ knows, ids },
    fields: new Set(Object.keys(authored.fields)),
    error: problem('error'),
    warning: problem('warning'),
  };
  return rules.flatMap((rule) => applied(rule, document, context));
}

/** A rule that throws is reported by its name, and the others go on. */
function applied(rule: Rule, document: Document, context: RuleContext): readonly Problem[] {
  try {
    return [...rule.check(document, context)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [context.error(faults.rule(rule.name, why), document)];
  }
}
