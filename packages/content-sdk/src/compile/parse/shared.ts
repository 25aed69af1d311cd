import type { Inline } from '../../inlines/schema.ts';
import type { Clinic, FactValue } from '../../schema/clinic.ts';
import type { GlossaryTerm } from '../../schema/glossary-term.ts';
import type { Messages } from '../../schema/messages.ts';
import type { Redirect } from '../../schema/redirects.ts';
import type { Reference } from '../../schema/reference.ts';
import type { SafetyLineSource } from '../../schema/safety-line.ts';
import type { SequenceStructure } from '../../schema/sequence.ts';
import type { Place } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { AuthoredDocument } from './authored.ts';
import type { Places } from './places.ts';

/** A safety line with its words read. */
export interface AuthoredSafetyLine extends Omit<SafetyLineSource, 'text'> {
  readonly children: readonly Inline[];
}

/** A label of the messages. */
export interface Label {
  /** `stopEmails`; inside a group `desk.title`. */
  readonly id: string;
  readonly text: string;
}

/** The plan of a sequence with the file it stands in. */
export interface AuthoredSequence {
  readonly id: string;
  readonly file: SourceFile;
  readonly structure: SequenceStructure;
  /** Where the value at a path of the structure stands, or its key. */
  readonly placeOf: (path: readonly PropertyKey[], ofKey?: boolean) => Place;
}

/** A redirect with the place where it stands. */
interface AuthoredRedirect extends Redirect {
  readonly place: Place;
}

/** What documents share: everything that was written, but for the documents themselves. */
export interface Shared {
  clinic: Clinic | undefined;
  /** The clinic's facts by id. */
  facts: ReadonlyMap<string, FactValue>;
  /** By id, as they are printed: without what only editors read. */
  readonly references: Map<string, Reference>;
  readonly sequences: Map<string, AuthoredSequence>;
  /** In the order of their file. */
  redirects: readonly AuthoredRedirect[];
  /** By locale. */
  readonly messages: Map<string, Messages>;
  /** By locale, every label of its messages as a node that has a place. */
  readonly labels: Map<string, readonly Label[]>;
  /** By locale, then by id. */
  readonly glossary: Map<string, ReadonlyMap<string, GlossaryTerm>>;
  /** By locale, in the order in which they are shown. */
  readonly safety: Map<string, readonly AuthoredSafetyLine[]>;
  /** By locale, the ids of safety lines that are signed as they are. */
  readonly signedLines: Map<string, ReadonlySet<string>>;
  /** By locale, the ids of terms that are signed as they are. */
  readonly signedTerms: Map<string, ReadonlySet<string>>;
  /** Drawings by file name. */
  readonly figures: Map<string, string>;
  /** Where the words of safety lines stand. */
  readonly places: Places;
}

/** `article:cost`: what a document is called in links and includes. */
export const keyOf = ({ kind, id }: Pick<AuthoredDocument, 'kind' | 'id'>): string =>
  `${kind}:${id}`;
