import type { Document } from '../../schema/document.ts';
import type { Mention } from '../../schema/safety-line.ts';
import { faults } from '../faults.ts';
import { type AuthoredDocument, type AuthoredPart, isInclude } from '../parse/authored.ts';
import { once } from '../parse/once.ts';
import type { Places } from '../parse/places.ts';
import type { Problem } from '../problem.ts';
import { reasonOf } from '../read/reason-of.ts';
import { reportAt } from './report-at.ts';
import type { Rule, RuleContext } from './rule.ts';
import { structuralRules } from './structural.ts';

/** What a context answers from outside the document, each a question that is remembered. */
type Asked = 'knows' | 'ids' | 'glossary' | 'clinic' | 'messages';

/** What rules need in order to look at one document. */
export interface RuleSubject extends Pick<RuleContext, Asked> {
  readonly document: Document;
  readonly authored: AuthoredDocument;
  readonly places: Places;
}

/** Runs the structural rules over a document, which nothing silences, and then some more. */
export function runRules(rules: readonly Rule[], subject: RuleSubject): readonly Problem[] {
  const { document, authored, places, knows, ids, glossary, clinic, messages } = subject;
  const start = { place: authored.file.at(0), file: authored.file };
  const ofSections = once(() => new Map(declared(authored.sections, [])));
  const context = (canAllow: boolean): RuleContext => ({
    ...{ knows, ids, glossary, clinic, messages },
    fields: new Set(Object.keys(authored.fields)),
    mentions: (section) =>
      new Set(section === undefined ? authored.mentions : ofSections().get(section)),
    frontMatter: (name) => authored.spots.get(name),
    error: reportAt('error', places, start, canAllow),
    warning: reportAt('warning', places, start, canAllow),
  });
  const run = (some: readonly Rule[], canAllow: boolean) =>
    some.flatMap((rule) => applied(rule, document, context(canAllow)));
  return [...run(structuralRules, false), ...run(rules, true)];
}

/** What each section declares, with what those around it do. */
function* declared(
  parts: readonly AuthoredPart[],
  around: readonly Mention[],
): Generator<[string, readonly Mention[]]> {
  for (const part of parts) {
    if (isInclude(part)) continue;
    const mentions = [...around, ...part.mentions];
    yield [part.id, mentions];
    yield* declared(part.sections, mentions);
  }
}

/** A rule that throws is reported by its name, and the others go on. */
function applied(rule: Rule, document: Document, context: RuleContext): readonly Problem[] {
  try {
    return [...(rule.check?.(document, context) ?? [])];
  } catch (error) {
    return [context.error(faults.rule(rule.name, reasonOf(error)), document)];
  }
}
