import { digestOf } from '../compile/resolve/digest.ts';
import type { LibraryData } from '../library/library-data.ts';
import { openLibrary } from '../library/open-library.ts';
import type { Review } from '../schema/review.ts';
import {
  type Before,
  type Change,
  type Changed,
  changeSignOffs,
  type SignOffPlace,
} from './change-sign-offs.ts';
import { partsOfSubject } from './parts-of-subject.ts';
import { SignOffRefusal } from './refusal.ts';
import type { Subject } from './subject.ts';

/** Who has read the words, and until when that holds. */
export type Signature = Pick<Review, 'by' | 'credential' | 'on' | 'next'>;

/** What came of a sign-off. */
export interface SignedOff extends Omit<Changed, 'library'> {
  /** What was signed; nothing where there are problems. */
  readonly signed: readonly SignedSubject[];
}

/** Something that was signed. */
export interface SignedSubject extends Subject {
  /** The ids of its parts. */
  readonly parts: readonly string[];
  /** Whether a document still waits for something that it includes, for a safety line or a term. */
  readonly isWaiting: boolean;
}

/**
 * Records that a clinician has read exactly the words that stand in some files now: in their front
 * matter, bound to the source revision of each section, and in the archive, together with the words.
 * All of it is done or nothing.
 *
 * It is an attestation that code review keeps honest, not a cryptographic signature.
 *
 * @param names `article:cost`, or an id alone; `safety`, `glossary` and `messages` for shared words
 * @throws SignOffRefusal where it is not clear what is meant, or the days are in the wrong order
 * @example
 * ```ts
 * import { cp, mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { sign } from '@calliope/content-sdk/sign-off';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'calliope-'));
 * const filter = (path: string) => !/node_modules|dist|test/.test(path);
 * await cp('.', folder, { recursive: true, filter });
 * const place = { folder, config: { locales: ['en'], defaultLocale: 'en' } };
 * const signature = { by: 'A Tester', credential: 'none', on: '2026-05-04', next: '2027-05-04' };
 * const { signed, problems } = await sign(place, ['article:infusion-visit', 'safety'], signature);
 * console.log(signed.map(({ name, parts }) => `${name}: ${parts.length} parts`), problems);
 * ```
 */
export async function sign(
  place: SignOffPlace,
  names: readonly string[],
  signature: Signature,
): Promise<SignedOff> {
  const { on, next } = signature;
  if (next <= on) {
    throw new SignOffRefusal(`The next review, ${next}, must come after the sign-off, ${on}.`);
  }
  let changes: readonly (Change & { parts: Parts })[] = [];
  const { library, ...outcome } = await changeSignOffs(place, names, on, (before) => {
    changes = before.subjects.map((subject) => signing(subject, signature, place, before));
    return changes;
  });
  const signed = library
    ? changes.map(({ subject, parts }) => ({
        ...subject,
        ...{ parts: Object.keys(parts), isWaiting: isWaiting(subject, library) },
      }))
    : [];
  return { ...outcome, signed };
}

type Parts = Readonly<Record<string, string>>;

function signing(
  subject: Subject,
  signature: Signature,
  { folder }: SignOffPlace,
  { library }: Before,
): Change & { parts: Parts } {
  const { name, locale } = subject;
  const { by, credential, on, next } = signature;
  const parts = { ...partsOfSubject(folder, library, subject) };
  const names = digestOf(parts);
  return {
    ...{ subject, parts },
    review: {
      by,
      credential,
      on,
      next,
      ...(name.includes(':') ? { sections: parts } : { entries: parts }),
    },
    acts: [{ act: 'signed', ...signature, subject: name, locale, parts }],
    isDone: (signOff) => signOff?.names === names && signOff.lapsed.length === 0,
  };
}

const isWaiting = ({ name, locale }: Subject, library: LibraryData): boolean =>
  openLibrary(library)
    .documents()
    .some(
      (one) =>
        `${one.kind}:${one.id}` === name &&
        one.locale === locale &&
        one.review.state === 'awaiting',
    );
