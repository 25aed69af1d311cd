import type { Config } from '../config.ts';
import { faults } from '../faults.ts';
import type { Shared } from '../parse/shared.ts';
import { errorAt, type Problem } from '../problem.ts';

/**
 * Reports every planned step without words: in the default locale always, and in another one as
 * soon as the sequence has any words there.
 *
 * @param written the keys of the documents of a locale
 */
export function* checkSteps(
  { locales, defaultLocale }: Config,
  { sequences }: Shared,
  written: (locale: string) => ReadonlySet<string>,
): Generator<Problem> {
  for (const locale of locales) {
    const keys = written(locale);
    for (const sequence of sequences.values()) {
      const begun = [...keys].some((key) => key.startsWith(`step:${sequence.id}/`));
      if (!begun && locale !== defaultLocale) continue;
      for (const [index, { id }] of sequence.structure.steps.entries()) {
        if (keys.has(`step:${sequence.id}/${id}`)) continue;
        const path = `${locale}/sequences/${sequence.id}/${id}.md`;
        const place = sequence.placeOf(['steps', index, 'id']);
        yield errorAt(place, faults.stepUnwritten(id, path));
      }
    }
  }
}
