import type { Clinic } from '../../schema/clinic.ts';
import type { Document } from '../../schema/document.ts';
import type { GlossaryTerm } from '../../schema/glossary-term.ts';
import type { Messages } from '../../schema/messages.ts';
import type { Mention } from '../../schema/safety-line.ts';
import type { Problem } from '../problem.ts';
import type { LibraryView } from './library-view.ts';
import type { ReportAt } from './report-at.ts';

/** What a rule may know besides the document that it looks at. */
export interface RuleContext {
  /** Whether the library has a reference, a clinic fact, or a term of the document's locale. */
  knows(kind: 'reference' | 'fact' | 'term', id: string): boolean;
  /** Every id of a kind. A document whose rules ask for them is checked again when one is added. */
  ids(kind: 'reference' | 'fact' | 'term'): readonly string[];
  /**
   * The glossary of the document's locale. A document whose rules ask for it is checked again when
   * any of its entries changes.
   */
  glossary(): readonly GlossaryTerm[];
  /** The clinic's facts. A document whose rules ask for them is checked again when one changes. */
  clinic(): Clinic;
  /**
   * The labels of the document's locale; undefined where they are not written, which is reported
   * elsewhere. A document whose rules ask for them is checked again when one changes.
   */
  messages(): Messages | undefined;
  /** Names of the fields that the document declares. */
  readonly fields: ReadonlySet<string>;
  /**
   * What the front matter declares to be mentioned, or, of a section that was written in this
   * document, what its heading and those of the sections around it declare.
   */
  mentions(section?: string): ReadonlySet<Mention>;
  /** What the front matter says, as a node: title, subject, preheader, description, pages. */
  frontMatter(name: string): { readonly text: string } | undefined;
  /** An error at the line where an authored node stands. */
  readonly error: ReportAt;
  /** A warning at the line where an authored node stands. */
  readonly warning: ReportAt;
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
  /**
   * Files that it rests on besides the modules that it imports, such as a program that it runs. What
   * is remembered of a check is not used once one of them is another.
   */
  readonly restsOn?: readonly string[];
  /** Looks at one document. */
  readonly check?: (document: Document, context: RuleContext) => Iterable<Problem>;
  /** Looks at what only the whole library shows, after every document. */
  readonly checkLibrary?: (library: LibraryView) => Iterable<Problem>;
}
