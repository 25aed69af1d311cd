import {
  type AuthoredDocument,
  type AuthoredPart,
  type AuthoredSection,
  isInclude,
} from '../parse/authored.ts';
import { digestOf } from './digest.ts';

/** The digest of a section's own tree: its words and what it includes by name. */
export const sectionSourceRevision = (section: AuthoredSection): string =>
  digestOf(authoredSection(section));

/** The digest of everything that was authored in a document. */
export const documentSourceRevision = (document: AuthoredDocument): string =>
  digestOf({ ...authoredOpening(document), sections: document.sections.map(authoredPart) });

/** The digest of what stands before a document's first section, its title included. */
export const openingSourceRevision = (document: AuthoredDocument): string =>
  digestOf(authoredOpening(document));

function authoredOpening(document: AuthoredDocument) {
  const { title, blocks, fields } = document;
  const common = { title, blocks, fields };
  if (document.kind === 'article') {
    const { description, summary, keyFacts } = document;
    return { ...common, ...(description !== undefined && { description }), summary, keyFacts };
  }
  if (document.kind === 'step') {
    return { ...common, subject: document.subject, preheader: document.preheader };
  }
  return common;
}

const authoredPart = (part: AuthoredPart): unknown =>
  isInclude(part) ? { document: part.document, section: part.section } : authoredSection(part);

const authoredSection = ({ id, title, blocks, sections }: AuthoredSection): unknown => ({
  id,
  title,
  blocks,
  sections: sections.map(authoredPart),
});
