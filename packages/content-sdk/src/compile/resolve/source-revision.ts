import type { Article, Faq, Handout, Notice, Step } from '../../schema/document.ts';
import type { SafetyLine } from '../../schema/safety-line.ts';
import type { Section } from '../../schema/section.ts';
import type { AuthoredDocument, AuthoredPart, AuthoredSection } from '../parse/authored.ts';
import { digestOf } from './digest.ts';
import { addIds, idsOfBlocks, noIds } from './ids-used.ts';
import { wordsOfPart, wordsOfSection } from './words-of-section.ts';

/** The digest of a section's own tree: its words and what it includes by name. */
export const sectionSourceRevision = (section: AuthoredSection): string =>
  digestOf(wordsOfSection(section));

/** The digest of everything that was authored in a document. */
export const documentSourceRevision = (document: AuthoredDocument): string =>
  digestOf({ ...authoredOpening(document), sections: document.sections.map(wordsOfPart) });

/** The digest of what stands before a document's first section, its title included. */
export const openingSourceRevision = (document: Opened & Sectioned): string =>
  digestOf(authoredOpening({ ...document, fields: fieldsUsed(document) }));

/** What stands before the first section, as it was written and as it is resolved. */
type Opened =
  | Pick<Article, 'kind' | Common | 'description' | 'summary' | 'keyFacts'>
  | Pick<Step, 'kind' | Common | 'subject' | 'preheader'>
  | Pick<Faq | Notice | Handout, 'kind' | Common>;
type Common = 'title' | 'blocks' | 'fields';
type Sectioned = { readonly sections: readonly (AuthoredPart | Section)[] };

/** The fields that words use: a resolved document knows no others. */
function fieldsUsed({ blocks, sections, fields }: Opened & Sectioned): Opened['fields'] {
  const used = noIds();
  const visit = (part: Pick<Opened, 'blocks'> & Sectioned) => {
    addIds(used, idsOfBlocks(part.blocks));
    for (const inner of part.sections) if ('blocks' in inner) visit(inner);
  };
  if (Object.keys(fields).length > 0) visit({ blocks, sections });
  return Object.fromEntries(Object.entries(fields).filter(([name]) => used.fields.has(name)));
}

/** The digest of a safety line, a term or a label. */
export const entrySourceRevision = (id: string, words: unknown): string => digestOf({ id, words });

/** What a sign-off covers of a safety line: its words and how they stand out. */
export const wordsOfLine = ({
  tone,
  lead,
  children,
}: Pick<SafetyLine, 'tone' | 'lead' | 'children'>) => ({ tone, lead, children });

function authoredOpening(document: Opened) {
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
