import type { Signable } from '../parse/parse-shared.ts';
import { digestOf } from '../resolve/digest.ts';
import { entrySourceRevision } from '../resolve/source-revision.ts';
import type { SignOff } from './known.ts';

/** What a sign-off makes of the entries of a shared file. */
export interface SignedEntries {
  /** The source revision of each entry, by its id. */
  readonly revisions: ReadonlyMap<string, string>;
  /** The ids of those that are signed as they are. */
  readonly signed: ReadonlySet<string>;
  /** Undefined where nobody has signed the file. */
  readonly signOff: SignOff | undefined;
}

/** Holds the entries of a shared file against its sign-off. */
export function signOffOfEntries({ entries, review, placeOf, nextAt }: Signable): SignedEntries {
  const revisions = new Map(
    [...entries].map(([id, words]) => [id, entrySourceRevision(id, words)] as const),
  );
  const signed = new Set(
    [...revisions].flatMap(([id, revision]) => (review?.entries[id] === revision ? [id] : [])),
  );
  if (!review) return { revisions, signed, signOff: undefined };
  const { by, credential, on, next } = review;
  const { line, column } = nextAt();
  const lapsed = [...revisions.keys()]
    .filter((id) => !signed.has(id))
    .map((id) => {
      const place = placeOf(id);
      return [id, place.line, place.column] as const;
    });
  const signOff: SignOff = {
    ...{ by, credential, on, next, names: digestOf(review.entries) },
    ...{ nextAt: [line, column], lapsed },
  };
  return { revisions, signed, signOff };
}
