import type { ReviewState } from '../../schema/review.ts';
import { type AuthoredDocument, isInclude } from '../parse/authored.ts';
import { openingSourceRevision, sectionSourceRevision } from './source-revision.ts';

/** The name under which a sign-off records what stands before the first section. */
const openingKey = 'opening';

/**
 * Whether a document's own words are exactly those that its sign-off names: its opening and every
 * section. What it includes is signed where it was authored.
 */
export function ownReviewState(document: AuthoredDocument): ReviewState {
  const { review } = document;
  if (!review || !matches(document, review.sections)) return { state: 'awaiting' };
  const { by, credential, on, next } = review;
  return { state: 'signed', by, credential, on, next };
}

function matches(document: AuthoredDocument, signed: Readonly<Record<string, string>>): boolean {
  if (signed[openingKey] !== openingSourceRevision(document)) return false;
  return document.sections.every(
    (part) => isInclude(part) || signed[part.id] === sectionSourceRevision(part),
  );
}
