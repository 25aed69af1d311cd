import type { Inline } from '../../inlines/schema.ts';
import type { Clinic } from '../../schema/clinic.ts';
import type { GlossaryTerm } from '../../schema/glossary-term.ts';
import type { Messages } from '../../schema/messages.ts';
import type { Reference } from '../../schema/reference.ts';
import type { SafetyLineSource } from '../../schema/safety-line.ts';
import type { SequenceStructure } from '../../schema/sequence.ts';
import type { Place } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { AuthoredDocument } from './authored.ts';

/** A safety line with its words read. */
export interface AuthoredSafetyLine extends Omit<SafetyLineSource, 'text'> {
  readonly children: readonly Inline[];
}

/** The plan of a sequence with the file it stands in. */
export interface AuthoredSequence {
  readonly id: string;
  readonly file: SourceFile;
  readonly structure: SequenceStructure;
  /** Where the value at a path of the structure stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Everything that was written, parsed and not yet resolved. */
export interface Sources {
  clinic: Clinic | undefined;
  readonly references: Map<string, Reference>;
  readonly sequences: Map<string, AuthoredSequence>;
  readonly messages: Map<string, Messages>;
  readonly glossary: Map<string, ReadonlyMap<string, GlossaryTerm>>;
  readonly safety: Map<string, readonly AuthoredSafetyLine[]>;
  /** By locale, then by `KIND:ID`. */
  readonly documents: Map<string, Map<string, AuthoredDocument>>;
}

/** `article:cost`: what a document is called in links and includes. */
export const keyOf = ({ kind, id }: Pick<AuthoredDocument, 'kind' | 'id'>): string =>
  `${kind}:${id}`;
