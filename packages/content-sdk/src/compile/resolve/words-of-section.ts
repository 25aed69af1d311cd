import type { Section } from '../../schema/section.ts';

/** What a reader gets of a section, and nothing about where it came from. */
export type SectionWords = Pick<Section, 'id' | 'title' | 'blocks' | 'sections'>;

/** A section without origins and revisions, down to its last inner section. */
export const wordsOfSection = ({ id, title, blocks, sections }: SectionWords): unknown => ({
  id,
  title,
  blocks,
  sections: sections.map(wordsOfSection),
});
