import { type AuthoredDocument, type AuthoredSection, isInclude } from '../parse/authored.ts';
import { pathToSection } from './find-section.ts';
import { openingSourceRevision, sectionSourceRevision } from './source-revision.ts';

/** The name under which a sign-off records what stands before the first section; no section has it. */
export const openingKey = '(opening)';

/** The outermost sections of a document that are not what its sign-off names. Without one, all. */
export function lapsedSections({ sections, review }: AuthoredDocument): readonly AuthoredSection[] {
  const own = sections.flatMap((part) => (isInclude(part) ? [] : [part]));
  if (!review) return own;
  // A sign-off names the outermost sections, whose digests cover the sections inside them.
  return own.filter((section) => review.sections[section.id] !== sectionSourceRevision(section));
}

/** The source revisions of a document's opening and outermost sections, by which it is translated. */
export const translatedParts = (document: AuthoredDocument): Readonly<Record<string, string>> => ({
  [openingKey]: openingSourceRevision(document),
  ...Object.fromEntries(
    document.sections.flatMap((part) =>
      isInclude(part) ? [] : [[part.id, sectionSourceRevision(part)] as const],
    ),
  ),
});

/** Whether a sign-off names a section as it is, whatever has become of those around it. */
export function isSectionSigned({ sections, review }: AuthoredDocument, id = ''): boolean {
  const section = pathToSection(sections, id).at(-1);
  return section !== undefined && review?.sections[id] === sectionSourceRevision(section);
}

/** Whether what stands before the first section is not what the sign-off of a document names. */
export const isOpeningLapsed = (document: AuthoredDocument): boolean =>
  !document.review || document.review.sections[openingKey] !== openingSourceRevision(document);
