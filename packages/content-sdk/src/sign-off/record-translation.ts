import { openCompiler } from '../compile/incremental/open-compiler.ts';
import type { Problem } from '../compile/problem.ts';
import { openingKey } from '../compile/resolve/lapsed-parts.ts';
import { openingSourceRevision } from '../compile/resolve/source-revision.ts';
import { openLibrary } from '../library/open-library.ts';
import type { Document } from '../schema/document.ts';
import type { SignOffPlace } from './change-sign-offs.ts';
import { SignOffRefusal } from './refusal.ts';
import { rewriteFiles } from './rewrite-files.ts';
import { findSubjects, type Subject, subjectsIn } from './subject.ts';

/** What was recorded of translations. */
export interface RecordedTranslations {
  /** Nothing where there are problems. */
  readonly translated: readonly Subject[];
  readonly problems: readonly Problem[];
}

/**
 * Records that documents say in their language what the default locale says now, section by section.
 * When a section changes there, its translation is stale, and no other.
 *
 * @param names as for `sign`; documents only
 * @throws SignOffRefusal where it is not clear what is meant, or there is nothing to translate from
 * @example
 * ```ts
 * import { recordTranslation } from '@calliope/content-sdk/sign-off';
 *
 * const config = { locales: ['en', 'es'], defaultLocale: 'en' };
 * const place = { folder: '.', config, locale: 'es' };
 * const { translated } = await recordTranslation(place, [], '2026-11-23');
 * console.log(translated.map(({ file }) => file));
 * ```
 */
export async function recordTranslation(
  { folder, config, locale = config.defaultLocale }: SignOffPlace,
  names: readonly string[],
  on: string,
): Promise<RecordedTranslations> {
  if (locale === config.defaultLocale) {
    throw new SignOffRefusal(
      `${locale} is what others are translated from. Give another --locale.`,
    );
  }
  const compiler = openCompiler(folder, config);
  const { library, problems, overview } = await compiler.compile();
  if (!library) return { translated: [], problems };
  const subjects = findSubjects(names, locale, subjectsIn(overview));
  const sources = openLibrary(library)
    .documents()
    .filter((document) => document.locale === config.defaultLocale);
  const rewritings = subjects.map(({ name, file }) => {
    const source = sources.find(({ kind, id }) => `${kind}:${id}` === name);
    if (!source) {
      throw new SignOffRefusal(
        `${config.defaultLocale} has no ${name} that it was translated from.`,
      );
    }
    return {
      file,
      written: { key: 'translation', value: { on, sections: partsOf(source) } } as const,
    };
  });
  const restore = await rewriteFiles(folder, rewritings);
  const again = await compiler.compile();
  if (again.library) return { translated: subjects, problems: [] };
  await restore();
  return { translated: [], problems: again.problems };
}

/** The opening and the outermost sections that were written in a document itself. */
const partsOf = (document: Document): Readonly<Record<string, string>> => ({
  [openingKey]: openingSourceRevision(document),
  ...Object.fromEntries(
    document.sections
      .filter(({ origin }) => origin.document === `${document.kind}:${document.id}`)
      .map(({ id, origin }) => [id, origin.sourceRevision]),
  ),
});
