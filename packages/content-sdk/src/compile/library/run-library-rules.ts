import type { Clinic } from '../../schema/clinic.ts';
import { faults } from '../faults.ts';
import { hasError } from '../incremental/known.ts';
import { questions } from '../incremental/questions.ts';
import { Places } from '../parse/places.ts';
import type { Problem } from '../problem.ts';
import { reasonOf } from '../read/reason-of.ts';
import type { LibraryView } from '../rules/library-view.ts';
import { reportAt } from '../rules/report-at.ts';
import type { Subject } from './subject.ts';

/** Runs what rules ask of the whole library. */
export function runLibraryRules(subject: Subject): readonly Problem[] {
  const rules = subject.config.rules ?? [];
  const { clinic } = subject.shared;
  if (!clinic || rules.length === 0) return [];
  const view = viewOf(subject, clinic);
  return rules.flatMap(({ name, checkLibrary }) => {
    try {
      return [...(checkLibrary?.(view) ?? [])];
    } catch (error) {
      return [view.error(faults.rule(name, reasonOf(error)), view.file('calliope.config.ts'))];
    }
  });
}

function viewOf({ config, shared, answers, records }: Subject, clinic: Clinic): LibraryView {
  // What a document with an error asks is not known, so that it may cite anything.
  const isWhole = ![...records.values()].some(hasError);
  const places = new Places();
  places.consult(shared.places);
  const start = { file: undefined, place: { file: 'calliope.config.ts', line: 1, column: 1 } };
  return {
    locales: config.locales,
    clinic,
    references: [...shared.references.values()],
    cited: new Set(
      [...shared.references.keys()].filter(
        (id) => !isWhole || answers.has(questions.id('reference', id, config.defaultLocale)),
      ),
    ),
    safety: (locale) => shared.safety.get(locale),
    labels: (locale) => shared.labels.get(locale) ?? [],
    file: (path) => places.put({}, { file: path, line: 1, column: 1 }),
    error: reportAt('error', places, start, true),
    warning: reportAt('warning', places, start, true),
  };
}
