import type { ReviewDue } from '../compile/lifecycle/review-due.ts';
import type { Problem } from '../compile/problem.ts';
import type { Document } from '../schema/document.ts';
import type { Review } from '../schema/review.ts';

type Signature = Pick<Review, 'by' | 'credential' | 'on'>;

/** How a document stands with its reviewers. */
export type SignOffStatus =
  /** Its words and those that it includes are the ones that were read. */
  | (Signature & { readonly state: 'signed' })
  /** Some have changed since: the outermost sections, and the `(opening)`. */
  | (Signature & { readonly state: 'lapsed'; readonly lapsed: readonly string[] })
  /** Nobody has signed its own words, or they are signed and not what it includes or carries. */
  | { readonly state: 'awaiting'; readonly missing: 'words' | 'parts' }
  /** Its file cannot be read. */
  | { readonly state: 'unreadable' };

/** How many problems there are of each severity. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly allowed: number;
}

/** Where a document stands on a day. */
export interface DocumentStatus extends Pick<Document, 'kind' | 'id' | 'locale'> {
  /** Its path from the content folder. */
  readonly file: string;
  /** Null where its file cannot be read. */
  readonly title: string | null;
  /** All 64 digits; null where its file cannot be read. */
  readonly revision: string | null;
  readonly signOff: SignOffStatus;
  /** The school year it reads at, to one decimal; null where nobody measured, or not in English. */
  readonly grade: number | null;
  /** Null without a sign-off. */
  readonly nextReview: { readonly on: string; readonly due: ReviewDue } | null;
  /** What was reported in its file. */
  readonly problems: ProblemCounts;
}

/** Where a file stands that documents share, such as the safety lines of a language. */
export interface SharedStatus
  extends Pick<DocumentStatus, 'locale' | 'file' | 'signOff' | 'nextReview' | 'problems'> {
  readonly kind: 'safety' | 'glossary' | 'messages';
}

/** Where the content of a folder stands on a day. */
export interface Status {
  /** The day: `2026-11-23`. */
  readonly on: string;
  /** Articles, FAQ entries, handouts, notices and steps, each by id and locale. */
  readonly documents: readonly DocumentStatus[];
  /** Safety lines, terms and labels of each locale, which are signed too. */
  readonly shared: readonly SharedStatus[];
  readonly totals: ProblemCounts & {
    readonly documents: number;
    /** How many of them are not signed as they are. */
    readonly unsigned: number;
  };
  /** Every problem, those of files that are no documents as well. */
  readonly problems: readonly Problem[];
}
