import { faults } from '../faults.ts';
import { type AuthoredDocument, isInclude } from '../parse/authored.ts';
import type { Problem } from '../problem.ts';
import { openingKey, translatedParts } from './lapsed-parts.ts';

/**
 * Warns of each part of a translation that was made from other words than those of the default
 * locale today. What nobody recorded is not judged.
 */
export function* staleParts(
  translated: AuthoredDocument,
  source: AuthoredDocument | undefined,
): Generator<Problem> {
  const { translation, file, sections, placeOf } = translated;
  if (!translation || !source) return;
  const today = translatedParts(source);
  const isStale = (id: string) => today[id] !== undefined && today[id] !== translation.sections[id];
  const fault = faults.staleTranslation(source.locale, translation.on);
  if (isStale(openingKey)) {
    yield { ...fault, ...placeOf(['translation', 'on']), severity: 'warning' };
  }
  for (const part of sections) {
    if (isInclude(part) || !isStale(part.id)) continue;
    yield { ...fault, ...file.places.of(part, file.at(0)), severity: 'warning' };
  }
}
