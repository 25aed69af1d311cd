import type { Document } from '../../schema/document.ts';
import type { Fault, Problem } from '../problem.ts';

/** What a rule may know besides the document that it looks at. */
export interface RuleContext {
  /** Whether the library has a reference, a clinic fact, or a term of the document's locale. */
  knows(kind: 'reference' | 'fact' | 'term', id: string): boolean;
  /** Every id of a kind. A document whose rules ask for them is checked again when one is added. */
  ids(kind: 'reference' | 'fact' | 'term'): readonly string[];
  /** Names of the fields that the document declares. */
  readonly fields: ReadonlySet<string>;
  /** An error at the line where an authored node stands, in its own author's file. */
  error(fault: Fault, node: object): Problem;
  /** A warning at the line where an authored node stands. */
  warning(fault: Fault, node: object): Problem;
}

/**
 * Something that every document must keep. A rule sees documents after inclusion; what it reports
 * points at the author's own line. Channels contribute rules for their own budgets.
 *
 * What a rule says may rest on the document and on its context only, since a document is looked
 * at again when these change and not before.
 *
 * @example
 * ```ts
 * import type { Rule } from '@calliope/content-sdk/compile';
 *
 * const shortTitles: Rule = {
 *   name: 'short-titles',
 *   *check(document, { error }) {
 *     const fault = { code: 'title/long', message: 'The title is long.', hint: 'Cut it.' };
 *     if (document.title.length > 90) yield error(fault, document);
 *   },
 * };
 * ```
 */
export interface Rule {
  /** Permanent and unique, lower-case words joined by hyphens. */
  readonly name: string;
  readonly check: (document: Document, context: RuleContext) => Iterable<Problem>;
}
