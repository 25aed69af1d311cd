import type { Redirect } from '../../schema/redirects.ts';
import type { Known, KnownSequence, Outline, SignOff } from '../incremental/known.ts';
import { type DocumentRole, isDocument, roleOfFile } from '../read/place-of-file.ts';
import type { DatedStatement } from './statements-in.ts';

/** What is known of a file besides its words. */
export interface FileOverview {
  readonly file: string;
  /** Undefined for a file that is no document. */
  readonly role: DocumentRole | undefined;
  /** Undefined for a document that cannot be read. */
  readonly outline: Outline | undefined;
  /** Undefined where nobody has signed what it holds. */
  readonly signOff: SignOff | undefined;
  readonly statements: readonly DatedStatement[];
}

/** What is known of a folder besides its words, whether or not it makes a library. */
export interface Overview {
  /** That of the clinic, by which a day begins and ends; UTC where it is not known. */
  readonly timeZone: string;
  /** By path, sorted. */
  readonly files: readonly FileOverview[];
  /** Names that are not used any more, and those of today. */
  readonly redirects: readonly Redirect[];
  readonly sequences: readonly KnownSequence[];
}

/** What a pass leaves that a day can be held against. */
export const overviewOf = ({ files, timeZone, redirects, sequences }: Known): Overview => ({
  ...{ timeZone, redirects, sequences },
  files: [...files].map(([file, { outline, statements, signOff }]) => {
    const role = roleOfFile(file);
    return {
      ...{ file, outline, statements, signOff },
      role: role && isDocument(role) ? role : undefined,
    };
  }),
});
