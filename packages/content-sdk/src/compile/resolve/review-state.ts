import type { ReviewState } from '../../schema/review.ts';
import { type AuthoredDocument, isInclude } from '../parse/authored.ts';
import type { IncludedPart } from './resolve-sections.ts';
import { openingSourceRevision, sectionSourceRevision } from './source-revision.ts';

/** The name under which a sign-off records what stands before the first section; no section has it. */
const openingKey = '(opening)';

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

/** A sign-off names the outermost sections, whose digests cover the sections inside them. */
function isSigned(document: AuthoredDocument, sections: IncludedPart['sections']): boolean {
  const signed = document.review?.sections ?? {};
  const own = document.sections.flatMap((part) => (isInclude(part) ? [] : [part]));
  const asked = sections === 'all' ? own : own.filter(({ id }) => sections.includes(id));
  const opening = sections !== 'all' || signed[openingKey] === openingSourceRevision(document);
  return opening && asked.every((part) => signed[part.id] === sectionSourceRevision(part));
}
