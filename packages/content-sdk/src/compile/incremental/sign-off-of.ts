import type { AuthoredDocument } from '../parse/authored.ts';
import type { Place } from '../problem.ts';
import { digestOf } from '../resolve/digest.ts';
import { isOpeningLapsed, lapsedSections, openingKey } from '../resolve/lapsed-parts.ts';
import type { Located, SignOff } from './known.ts';

/** The sign-off in a document's front matter, and what has changed since; undefined without one. */
export function signOffOf(authored: AuthoredDocument): SignOff | undefined {
  const { review, file, placeOf } = authored;
  if (!review) return undefined;
  const { by, credential, on, next } = review;
  const { line, column } = placeOf(['review', 'next']);
  const opening = isOpeningLapsed(authored)
    ? [located(openingKey, placeOf(['review', 'sections', openingKey]))]
    : [];
  const sections = lapsedSections(authored).map((section) =>
    located(section.id, file.places.of(section, file.at(0))),
  );
  return {
    ...{ by, credential, on, next, names: digestOf(review.sections) },
    ...{ nextAt: [line, column], lapsed: [...opening, ...sections] },
  };
}

const located = (name: string, { line, column }: Place): Located => [name, line, column];
