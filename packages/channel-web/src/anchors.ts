import type { Document, Section } from '@calliope/content-sdk';

/**
 * Ids of what a page adds around the words. The underscore keeps them apart from the ids of
 * sections, which have none.
 */
export const anchors = {
  main: '_main',
  contents: '_contents',
  inShort: '_in-short',
  safety: '_safety',
  terms: '_terms',
  sources: '_sources',
  term: (id: string) => `_term_${id}`,
  source: (number: number) => `_source_${number}`,
  citation: (number: number, occurrence: number) => `_cite_${number}_${occurrence}`,
} as const;

/** The id of a section on its page. */
export type SectionAnchor = (section: Section) => string;

/** Gives each section of a document its id; where two included ones share it, the later a suffix. */
export function sectionAnchors(document: Pick<Document, 'sections'>): SectionAnchor {
  const seen = new Map<string, number>();
  const anchorOf = new Map<Section, string>();
  const visit = (section: Section): void => {
    const count = (seen.get(section.id) ?? 0) + 1;
    seen.set(section.id, count);
    anchorOf.set(section, count === 1 ? section.id : `${section.id}_${count}`);
    section.sections.forEach(visit);
  };
  document.sections.forEach(visit);
  return (section) => anchorOf.get(section) ?? section.id;
}

/** Other ids by which links may look for a section, such as those that it had before. */
export type OtherIds = (section: Section) => readonly string[];

/** Those other ids that nothing on the page of a document has already, each once. */
export function otherAnchors(
  document: Pick<Document, 'sections'>,
  otherIds: OtherIds,
  anchorOf: SectionAnchor,
): OtherIds {
  const sections: Section[] = [];
  const visit = (section: Section): void => {
    sections.push(section);
    section.sections.forEach(visit);
  };
  document.sections.forEach(visit);
  const taken = new Set(sections.map(anchorOf));
  const others = new Map(
    sections.map((section) => [
      section,
      otherIds(section).filter((id) => !taken.has(id) && taken.add(id)),
    ]),
  );
  return (section) => others.get(section) ?? [];
}
