import type { ReviewState } from '../../schema/review.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { isOpeningLapsed, lapsedSections } from './lapsed-parts.ts';
import type { IncludedPart } from './resolve-sections.ts';

/**
 * Whether a copy's words are exactly those that were signed: its own opening and sections, and of
 * each document that it includes the sections that it takes.
 */
export function reviewState(
  document: AuthoredDocument,
  included: readonly IncludedPart[],
): ReviewState {
  const { review } = document;
  const signed =
    isSigned(document, 'all') && included.every((part) => isSigned(part.document, part.sections));
  if (!review || !signed) return { state: 'awaiting' };
  const { by, credential, on, next } = review;
  return { state: 'signed', by, credential, on, next };
}

/** Whether a document's sign-off names some of its sections as they are, and for all the opening. */
function isSigned(document: AuthoredDocument, asked: IncludedPart['sections']): boolean {
  if (asked === 'all' && isOpeningLapsed(document)) return false;
  const lapsed = lapsedSections(document);
  return asked === 'all' ? lapsed.length === 0 : !lapsed.some(({ id }) => asked.includes(id));
}
