import { type Problem, sortProblems } from '../problem.ts';
import { withoutEchoes } from '../without-echoes.ts';
import { checkAllowances } from './check-allowances.ts';
import { checkLinks, checkSafetyLinks, type OutlineOf } from './check-links.ts';
import { checkLocales } from './check-locales.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkSafety } from './check-safety.ts';
import { checkSteps } from './check-steps.ts';
import { missingFiles } from './missing-files.ts';
import { runLibraryRules } from './run-library-rules.ts';
import type { Subject } from './subject.ts';

/**
 * Adds what only the whole library shows to what was found in each file, and leaves out what only
 * echoes a file that could not be read.
 */
export function checkLibrary(subject: Subject): readonly Problem[] {
  const { config, shared, sorted, records } = subject;
  const outlineOf: OutlineOf = (locale, key) =>
    records.get(sorted.byKey.get(locale)?.get(key) ?? '')?.outline;
  const written = (locale: string) =>
    new Set(
      [...(sorted.byKey.get(locale) ?? [])].flatMap(([key, path]) =>
        records.get(path)?.outline ? [key] : [],
      ),
    );
  const found = [
    ...subject.found,
    ...missingFiles((path) => records.has(path), config),
    ...[...records.values()].flatMap((record) => record.found),
  ];
  const later = [
    ...[...records.values()].flatMap((record) => record.later),
    ...checkSafety(config, shared),
    ...checkSteps(config, shared, written),
    ...checkRedirects(records, shared),
    ...checkLinks(records, outlineOf),
    ...checkSafetyLinks(shared, outlineOf),
    ...checkLocales(records, config, outlineOf),
    ...runLibraryRules(subject),
  ];
  const problems = withoutEchoes(found, later);
  return sortProblems([...problems, ...checkAllowances(subject, problems)]);
}
