import type { Config } from '../config.ts';
import { faults } from '../faults.ts';
import type { FileRecord } from '../incremental/known.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { OutlineOf } from './check-links.ts';

/**
 * Reports a translation whose section ids are not those of the default locale: links, includes and
 * sign-offs name sections by their ids, which are the same in every locale.
 */
export function* checkLocales(
  records: ReadonlyMap<string, FileRecord>,
  { defaultLocale }: Config,
  outlineOf: OutlineOf,
): Generator<Problem> {
  for (const [file, { outline }] of records) {
    if (!outline || outline.locale === defaultLocale) continue;
    const original = outlineOf(defaultLocale, `${outline.kind}:${outline.id}`);
    if (!original) continue;
    const expected = new Set(original.sections.map(([name]) => name));
    for (const [name, line, column] of outline.sections) {
      if (expected.delete(name)) continue;
      const known = original.sections.map(([section]) => section);
      yield errorAt({ file, line, column }, faults.sectionExtra(name, defaultLocale, known));
    }
    for (const name of expected) {
      yield errorAt({ file, line: 1, column: 1 }, faults.sectionMissing(name, defaultLocale));
    }
  }
}
