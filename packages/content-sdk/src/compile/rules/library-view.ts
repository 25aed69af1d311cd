import type { Clinic } from '../../schema/clinic.ts';
import type { Reference } from '../../schema/reference.ts';
import type { SafetyLineSource } from '../../schema/safety-line.ts';
import type { Label } from '../parse/shared.ts';
import type { ReportAt } from './report-at.ts';

/** What a rule may know of a whole library. */
export interface LibraryView {
  readonly locales: readonly string[];
  /** The clinic's facts; a node that can be reported at. */
  readonly clinic: Clinic;
  /** Every entry of `references.yaml`; a node that can be reported at. */
  readonly references: readonly Reference[];
  /**
   * The ids of references that some document cites, in its words or in a safety line; all of them as
   * long as a document has an error.
   */
  readonly cited: ReadonlySet<string>;
  /** The safety lines of a locale, in order, each a node; undefined where it has none. */
  safety(locale: string): readonly Omit<SafetyLineSource, 'text'>[] | undefined;
  /** Every label of a locale's messages, each a node; none where it has no messages. */
  labels(locale: string): readonly Label[];
  /** The beginning of a file of the library, as a node. */
  file(path: string): object;
  /** An error at the line where a node stands. */
  readonly error: ReportAt;
  /** A warning at the line where a node stands. */
  readonly warning: ReportAt;
}
