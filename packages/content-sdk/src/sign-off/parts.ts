import { openingKey } from '../compile/resolve/lapsed-parts.ts';
import {
  entrySourceRevision,
  openingSourceRevision,
  wordsOfLine,
} from '../compile/resolve/source-revision.ts';
import type { Document } from '../schema/document.ts';
import type { Section } from '../schema/section.ts';
import type { Part } from './act.ts';

/** The name of a whole document, as an FAQ entry is included. No section has it. */
const wholeKey = '(document)';

const subjectOf = ({ kind, id }: Document): string => `${kind}:${id}`;

/** What somebody signs who signs a document: what was authored in it. */
export function ownParts(document: Document): Readonly<Record<string, string>> {
  const subject = subjectOf(document);
  const own = everySection(document.sections).filter(({ origin }) => origin.document === subject);
  return {
    [openingKey]: openingSourceRevision(document),
    [wholeKey]: document.sourceRevision,
    ...Object.fromEntries(own.map(({ id, origin }) => [id, origin.sourceRevision])),
  };
}

/**
 * Everything that a copy of a document says and somebody must have signed: what was authored in it,
 * the sections that it includes, its safety lines and its terms. Facts, references and labels are
 * checked in other ways.
 */
export function carriedParts(document: Document): readonly Part[] {
  const { locale, safety, terms } = document;
  const part = (subject: string, id: string, sourceRevision: string): Part => ({
    ...{ subject, locale, id, sourceRevision },
  });
  return [
    part(subjectOf(document), openingKey, openingSourceRevision(document)),
    ...everySection(document.sections).map(({ origin }) =>
      part(origin.document, origin.section ?? wholeKey, origin.sourceRevision),
    ),
    ...safety.map((line) =>
      part('safety', line.id, entrySourceRevision(line.id, wordsOfLine(line))),
    ),
    ...Object.values(terms).map((term) =>
      part('glossary', term.id, entrySourceRevision(term.id, term)),
    ),
  ];
}

const everySection = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...everySection(section.sections)]);
