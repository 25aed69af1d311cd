import type { Clinic } from '../schema/clinic.ts';
import type { Article, Faq, Handout, Notice, Step } from '../schema/document.ts';
import type { DocumentVersion } from '../schema/ids.ts';
import type { Messages } from '../schema/messages.ts';
import type { Redirect } from '../schema/redirects.ts';
import type { Sequence } from '../schema/sequence.ts';

/** Documents of one kind by id, then by locale. */
export type ByIdAndLocale<D> = Readonly<Record<string, Readonly<Record<string, D>>>>;

/**
 * All compiled content of a clinic, as plain data. A step's id is `SEQUENCE/STEP`.
 * Generated packages narrow it to literal ids, so that a wrong one does not compile.
 */
export interface LibraryData {
  /** The version of the form that the documents have. */
  readonly schemaVersion: DocumentVersion;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  readonly clinic: Clinic;
  readonly articles: ByIdAndLocale<Article>;
  readonly faqs: ByIdAndLocale<Faq>;
  readonly notices: ByIdAndLocale<Notice>;
  readonly handouts: ByIdAndLocale<Handout>;
  readonly steps: ByIdAndLocale<Step>;
  readonly sequences: Readonly<Record<string, Sequence>>;
  readonly messages: Readonly<Record<string, Messages>>;
  /** Names that are not used any more, and those of today; for `followRedirects`. */
  readonly redirects: readonly Redirect[];
}
