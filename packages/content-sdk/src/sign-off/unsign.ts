import { namesOf, type Withdrawn } from './act.ts';
import {
  type Before,
  type Change,
  type Changed,
  changeSignOffs,
  type SignOffPlace,
} from './change-sign-offs.ts';
import { SignOffRefusal } from './refusal.ts';
import type { Subject } from './subject.ts';

/** Why a sign-off is withdrawn. */
export interface Withdrawal {
  readonly on: string;
  /** In a sentence, for whoever reads the record later. */
  readonly reason: string;
  /** Withdraws every earlier sign-off too, so that no older words take the place of these. */
  readonly all?: boolean | undefined;
}

/** What came of a withdrawal. */
export interface WithdrawnSignOffs extends Pick<Changed, 'problems'> {
  /** What was withdrawn, and how many sign-offs of each; nothing where there are problems. */
  readonly withdrawn: readonly (Subject & { readonly signOffs: number })[];
}

/**
 * Withdraws the sign-off that stands in some files: the words in them count as unread from now on,
 * and so does every copy of exactly these words. Words that were signed before them are the newest
 * signed ones again, unless `all` withdraws them too.
 *
 * @param names as for `sign`
 * @throws SignOffRefusal where it is not clear what is meant, or nobody has signed it
 * @example
 * ```ts
 * import { cp, mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { sign, unsign } from '@calliope/content-sdk/sign-off';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'calliope-'));
 * const filter = (path: string) => !/node_modules|dist|test/.test(path);
 * await cp('.', folder, { recursive: true, filter });
 * const place = { folder, config: { locales: ['en'], defaultLocale: 'en' } };
 * const signature = { by: 'A Tester', credential: 'none', on: '2026-05-04', next: '2027-05-04' };
 * await sign(place, ['safety'], signature);
 * const withdrawal = { on: '2026-06-01', reason: 'A new study contradicts what it says.' };
 * const { withdrawn } = await unsign(place, ['safety'], withdrawal);
 * console.log(withdrawn.map(({ name }) => name));
 * ```
 */
export async function unsign(
  place: SignOffPlace,
  names: readonly string[],
  withdrawal: Withdrawal,
): Promise<WithdrawnSignOffs> {
  let changes: readonly Change[] = [];
  const { library, problems } = await changeSignOffs(place, names, withdrawal.on, (before) => {
    changes = before.subjects.map((subject) => withdrawing(subject, withdrawal, before));
    return changes;
  });
  const withdrawn = library
    ? changes.map(({ subject, acts }) => ({ ...subject, signOffs: acts.length }))
    : [];
  return { withdrawn, problems };
}

function withdrawing(
  subject: Subject,
  { on, reason, all = false }: Withdrawal,
  { signOffIn, acts: recorded }: Before,
): Change {
  const standing = signOffIn(subject.file);
  const earlier = recorded.filter(
    (one) => one.act === 'signed' && one.subject === subject.name && one.locale === subject.locale,
  );
  if (!standing && !(all && earlier.length > 0)) {
    throw new SignOffRefusal(`Nobody has signed ${subject.name} in ${subject.locale}.`);
  }
  const meant = all ? earlier : earlier.filter((one) => namesOf(one) === standing?.names);
  const acts = new Map(
    meant.map((one): [string, Withdrawn] => [
      namesOf(one),
      { act: 'withdrawn', on, subject: one.subject, locale: one.locale, parts: one.parts, reason },
    ]),
  );
  return {
    ...{ subject, review: undefined, acts: [...acts.values()] },
    isDone: (signOff) => signOff === undefined,
  };
}
