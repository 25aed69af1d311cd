import type { ReviewState } from '../../schema/review.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import type { Shared } from '../parse/shared.ts';
import { isOpeningLapsed, isSectionSigned, lapsedSections } from './lapsed-parts.ts';
import type { IncludedPart } from './resolve-sections.ts';

/** What a copy shows beside its own words. */
interface Beside {
  readonly included: readonly IncludedPart[];
  /** The ids of its safety lines. */
  readonly lines: readonly string[];
  /** The ids of the terms that it explains. */
  readonly terms: readonly string[];
}

/**
 * Whether a copy's words are exactly those that were signed: its own opening and sections, of each
 * document that it includes the sections that it takes, its safety lines and its terms.
 */
export function reviewState(
  document: AuthoredDocument,
  { included, lines, terms }: Beside,
  { signedLines, signedTerms }: Pick<Shared, 'signedLines' | 'signedTerms'>,
): ReviewState {
  const { review, locale } = document;
  const signed =
    isSigned(document, 'all') &&
    included.every((part) => isSigned(part.document, part.sections)) &&
    lines.every((id) => signedLines.get(locale)?.has(id)) &&
    terms.every((id) => signedTerms.get(locale)?.has(id));
  if (!review || !signed) return { state: 'awaiting' };
  const { by, credential, on, next } = review;
  return { state: 'signed', by, credential, on, next };
}

/** Whether a document's sign-off names all of it as it is, or the section that somebody takes. */
function isSigned(document: AuthoredDocument, asked: IncludedPart['sections']): boolean {
  const lapsed = lapsedSections(document);
  if (asked === 'all') return lapsed.length === 0 && !isOpeningLapsed(document);
  return !lapsed.some(({ id }) => asked.includes(id)) || isSectionSigned(document, asked.at(-1));
}
