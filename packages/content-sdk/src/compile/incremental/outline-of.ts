import { documentAddress } from '../../render/document-address.ts';
import { eachInline, eachLine } from '../../render/walk.ts';
import type { Document } from '../../schema/document.ts';
import { type AuthoredDocument, type AuthoredPart, isInclude } from '../parse/authored.ts';
import type { Place } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { allSectionIds, sectionIds } from '../resolve/find-section.ts';
import type { Located, Outline } from './known.ts';

/** What others need to know of a document. */
export function outlineOf(
  authored: AuthoredDocument,
  document: Document,
  grade: number | undefined,
): Outline {
  const { kind, id, locale, title, revision, sourceRevision, review } = document;
  const own = new Set(sectionIds(authored.sections));
  return detached({
    ...{ kind, id, locale, title, revision, sourceRevision, review: review.state },
    grade,
    sections: sectionsOf(authored.sections, authored.file),
    includedSections: allSectionIds(document.sections).filter((section) => !own.has(section)),
    links: linksOf(authored),
  });
}

/** A copy whose strings are its own: a part of a string keeps the whole file's text in memory. */
const detached = (outline: Outline): Outline => JSON.parse(JSON.stringify(outline));

const located = (name: string, { line, column }: Place): Located => [name, line, column];

const sectionsOf = (parts: readonly AuthoredPart[], file: SourceFile): readonly Located[] =>
  parts.flatMap((part) =>
    isInclude(part)
      ? []
      : [located(part.id, file.places.of(part, file.at(0))), ...sectionsOf(part.sections, file)],
  );

function linksOf(authored: AuthoredDocument): readonly Located[] {
  const found: Located[] = [];
  const { places } = authored.file;
  const start = authored.file.at(0);
  const visit = (line: Parameters<typeof eachInline>[0]) =>
    eachInline(line, (inline) => {
      if (inline.type !== 'link' || !documentAddress(inline.href)) return;
      found.push(located(inline.href, places.of(inline, start)));
    });
  const visitParts = ({ blocks, sections }: Pick<AuthoredDocument, 'blocks' | 'sections'>) => {
    eachLine(blocks, visit);
    for (const part of sections) if (!isInclude(part)) visitParts(part);
  };
  if (authored.kind === 'article') {
    for (const line of [authored.summary, ...authored.keyFacts]) visit(line);
    for (const id of authored.related) {
      found.push(located(`article:${id}`, places.of(authored.related, start)));
    }
  }
  visitParts(authored);
  return found;
}
