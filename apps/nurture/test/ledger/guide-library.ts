import { type Library, openLibrary, type Step } from '@calliope/content-sdk';
import { kitchenSinkStep } from '@calliope/content-sdk/testing';
import { guide, revisionOf, twoLanguages } from '../two-languages.ts';

/** A library whose guide has words for every step, in English and in Spanish. */
export const guideLibrary = libraryOf('first');

/** The same with words of another edition. */
export function libraryOf(edition: string): Library {
  const steps = guide.steps.map(({ id }) => [
    `guide/${id}`,
    { en: stepOf(id, 'en', edition), es: stepOf(id, 'es', edition) },
  ]);
  return openLibrary({ ...twoLanguages.data, steps: Object.fromEntries(steps) });
}

function stepOf(id: string, locale: 'en' | 'es', edition: string): Step {
  const step = kitchenSinkStep(locale);
  const title = `${id}, ${edition} edition`;
  const names = { id: `guide/${id}`, sequence: 'guide', title, subject: title };
  return { ...step, ...names, revision: revisionOf(title, locale) };
}
