import { type AuthoredPart, type AuthoredSection, isInclude } from '../parse/authored.ts';

/** A section with the sections around it, outermost first; empty where there is none of that id. */
export function pathToSection(parts: readonly AuthoredPart[], id: string): AuthoredSection[] {
  for (const part of parts) {
    if (isInclude(part)) continue;
    if (part.id === id) return [part];
    const inner = pathToSection(part.sections, id);
    if (inner.length > 0) return [part, ...inner];
  }
  return [];
}

/** The ids of all sections that were authored here, down to the innermost. */
export const sectionIds = (parts: readonly AuthoredPart[]): string[] =>
  parts.flatMap((part) => (isInclude(part) ? [] : [part.id, ...sectionIds(part.sections)]));

interface Sectioned {
  readonly id: string;
  readonly sections: readonly Sectioned[];
}

/** The ids of all sections of a resolved document, the included ones as well. */
export const allSectionIds = (sections: readonly Sectioned[]): string[] =>
  sections.flatMap((section) => [section.id, ...allSectionIds(section.sections)]);
