import { isDeepStrictEqual } from 'node:util';
import { revisionOfWords } from '../archive/revision-of-words.ts';
import { collectWords } from '../compile/resolve/collect-words.ts';
import { digestOf } from '../compile/resolve/digest.ts';
import { addIdsOfSection, noIds } from '../compile/resolve/ids-used.ts';
import { wordsOfSection } from '../compile/resolve/words-of-section.ts';
import { clinicFacts } from '../render/clinic-facts.ts';
import type { Clinic } from '../schema/clinic.ts';
import type { Document } from '../schema/document.ts';
import type { Section } from '../schema/section.ts';

/**
 * Old words with the facts of a clinic as they are today, and the revisions that follow from that. A
 * fact that the clinic does not have any more stays what it was.
 */
export function withFactsOf(clinic: Clinic, document: Document): Document {
  const today = clinicFacts(clinic);
  const facts = Object.fromEntries(
    Object.entries(document.facts).map(([id, fact]) => [id, today.get(id) ?? fact]),
  );
  if (isDeepStrictEqual(facts, document.facts)) return document;
  const changed: Document = { ...document, facts };
  const sections = changed.sections.map((section) => withRevisions(section, changed));
  const revision = revisionOfWords({ ...changed, sections }) ?? changed.revision;
  return { ...changed, sections, revision };
}

function withRevisions(section: Section, document: Document): Section {
  const { facts, terms, fields, locale, references } = document;
  const sections = section.sections.map((inner) => withRevisions(inner, document));
  const used = noIds();
  addIdsOfSection(used, section);
  const words = collectWords(used, fields, locale, {
    facts: new Map(Object.entries(facts)),
    glossary: new Map([[locale, new Map(Object.entries(terms))]]),
    references: new Map(references.map((reference) => [reference.id, reference])),
  });
  const revision = digestOf({ ...words, section: wordsOfSection(section) });
  return { ...section, sections, revision };
}
