import type { Document } from '../../schema/document.ts';
import type { Redirect } from '../../schema/redirects.ts';
import type { Review } from '../../schema/review.ts';
import type { DatedStatement } from '../lifecycle/statements-in.ts';
import type { Place, Problem } from '../problem.ts';
import type { Stamp } from '../read/stamp.ts';

/** Something that stands at a line and column of its own file; a row, since there are so many. */
export type Located = readonly [name: string, line: number, column: number];

/** A sign-off that stands in a file, whether or not it still holds. */
export interface SignOff extends Pick<Review, 'by' | 'credential' | 'on' | 'next'> {
  /** The digest of all that it names, as `calliope sign` recorded it. */
  readonly names: string;
  /** The line and column of `next`. */
  readonly nextAt: readonly [line: number, column: number];
  /**
   * What is not as it was signed: outermost sections, and the (opening) at its place in the
   * sign-off; of a shared file its entries.
   */
  readonly lapsed: readonly Located[];
}

/** What others need to know of a document without reading its words. */
export interface Outline
  extends Pick<Document, 'kind' | 'id' | 'locale' | 'title' | 'revision' | 'sourceRevision'> {
  /** Whether a copy's words are signed, those that it includes as well. */
  readonly review: Document['review']['state'];
  /** How hard it is to read, as a school year. Only where a pass was asked to grade. */
  readonly grade?: number | undefined;
  /** The sections that were authored in it, in the order of reading. */
  readonly sections: readonly Located[];
  /** The ids of those that it includes. */
  readonly includedSections: readonly string[];
  /** The documents that its own words lead to, `article:cost#fees`: links and related articles. */
  readonly links: readonly Located[];
}

/** What is remembered of a file from one pass to the next. It holds none of its words. */
export interface FileRecord {
  /** Undefined where it proves nothing, because the file was written just then. */
  readonly stamp: Stamp | undefined;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** What was wrong with the file itself. */
  readonly found: readonly Problem[];
  /** Where a fault is allowed on its line, by its code; without one where no reason is given. */
  readonly allowances: readonly Located[];
  /** Undefined where nobody has signed what it holds. */
  readonly signOff: SignOff | undefined;
  /** What its own words say since when. */
  readonly statements: readonly DatedStatement[];
  /** What was wrong with its document once that was resolved. */
  readonly later: readonly Problem[];
  /** Undefined for what is no document, and for one that could not be parsed. */
  readonly outline: Outline | undefined;
  /** What it took from elsewhere, as questions; it is compiled again when an answer changes. */
  readonly asked: readonly string[];
}

/** Everything that a pass leaves for the next one. */
export interface Known {
  /** By path, sorted. */
  readonly files: ReadonlyMap<string, FileRecord>;
  /** The answers that the records rest on, by question. */
  readonly answers: ReadonlyMap<string, string>;
  /** What was reported. Nothing in it rests on the day. */
  readonly problems: readonly Problem[];
  /** That of the clinic; UTC where it is not known. */
  readonly timeZone: string;
  /** Names that are not used any more. */
  readonly redirects: readonly Redirect[];
  readonly sequences: readonly KnownSequence[];
}

/** What can be held against the older versions of a sequence. */
export interface KnownSequence {
  readonly id: string;
  readonly version: string;
  /** The ids of its steps. */
  readonly steps: readonly string[];
  /** Where its steps begin. */
  readonly place: Place;
  readonly moves: readonly KnownMove[];
}

/** A way from an older version of a sequence, with where it stands. */
export interface KnownMove {
  readonly from: string;
  readonly place: Place;
  readonly steps: readonly KnownStepMove[];
}

/** What takes the place of a step of an older version. */
interface KnownStepMove {
  readonly from: string;
  readonly fromPlace: Place;
  readonly to: string;
  readonly toPlace: Place;
}

/** What is known before the first pass. */
export const nothingKnown: Known = {
  files: new Map(),
  answers: new Map(),
  problems: [],
  timeZone: 'UTC',
  redirects: [],
  sequences: [],
};

export const isError = ({ severity }: Problem): boolean => severity === 'error';

/** Whether a file must be compiled again however little has changed: hints rest on everything. */
export const hasError = ({ found, later }: FileRecord): boolean =>
  found.some(isError) || later.some(isError);

/** How many documents there are. */
export const countDocuments = ({ files }: Known): number =>
  [...files.values()].filter(({ outline }) => outline !== undefined).length;
