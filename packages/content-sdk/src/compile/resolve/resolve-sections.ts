import type { Mention } from '../../schema/safety-line.ts';
import type { Section } from '../../schema/section.ts';
import { faults } from '../faults.ts';
import {
  type AuthoredDocument,
  type AuthoredPart,
  type AuthoredSection,
  type Include,
  isInclude,
} from '../parse/authored.ts';
import type { Places } from '../parse/places.ts';
import { keyOf, type Sources } from '../parse/sources.ts';
import type { Fault, Problem } from '../problem.ts';
import { collectWords } from './collect-words.ts';
import { digestOf } from './digest.ts';
import { documentSourceRevision, sectionSourceRevision } from './source-revision.ts';
import { inlinesOfBlocks, inlinesOfSection } from './walk.ts';
import { type SectionWords, wordsOfSection } from './words-of-section.ts';

export interface ResolveContext {
  readonly sources: Sources;
  readonly places: Places;
  readonly problems: Problem[];
}

/** A document's sections with every include in its place. */
export interface ResolvedParts {
  readonly sections: Section[];
  /** What the sections talk about, those that were included as well. */
  readonly mentions: ReadonlySet<Mention>;
  /** The documents that words were taken from, sorted, without the document itself. */
  readonly included: readonly string[];
}

/** Puts what is included in the place of each include. Faults are reported at the include. */
export function resolveSections(
  document: AuthoredDocument,
  context: ResolveContext,
): ResolvedParts {
  const resolver = new SectionResolver(document, context);
  const sections = resolver.parts(document.sections, document, []);
  const included = [...resolver.included].sort();
  return { sections, mentions: resolver.mentions, included };
}

class SectionResolver {
  readonly mentions = new Set<Mention>();
  readonly included = new Set<string>();
  readonly #root: AuthoredDocument;
  readonly #context: ResolveContext;
  readonly #done = new Set<string>();

  constructor(root: AuthoredDocument, context: ResolveContext) {
    this.#root = root;
    this.#context = context;
  }

  parts(
    parts: readonly AuthoredPart[],
    from: AuthoredDocument,
    path: readonly string[],
  ): Section[] {
    return parts.flatMap((part) =>
      isInclude(part) ? this.#include(part, from, path) : [this.#section(part, from, path)],
    );
  }

  #section(authored: AuthoredSection, from: AuthoredDocument, path: readonly string[]): Section {
    for (const mention of authored.mentions) this.mentions.add(mention);
    const here = [...path, nameOf(keyOf(from), authored.id)];
    const words = {
      id: authored.id,
      title: authored.title,
      blocks: [...authored.blocks],
      sections: this.parts(authored.sections, from, here),
    };
    const section: Section = {
      ...words,
      revision: this.#revision(words),
      origin: {
        document: keyOf(from),
        section: authored.id,
        sourceRevision: sectionSourceRevision(authored),
        facts: factsIn(authored.blocks),
      },
    };
    return this.#placed(section, authored, from);
  }

  #include(include: Include, from: AuthoredDocument, path: readonly string[]): Section[] {
    const name = nameOf(include.document, include.section);
    const refuse = (fault: Fault): Section[] => {
      const place = this.#context.places.of(include, from.file.at(0));
      this.#context.problems.push({ ...fault, ...place, severity: 'error' });
      return [];
    };
    const target = this.#context.sources.documents.get(from.locale)?.get(include.document);
    if (!target) return refuse(faults.includeMissing(include.document, from.locale));
    if (path.includes(name)) return refuse(faults.includeCycle([...path, name]));
    if (this.#done.has(name)) return refuse(faults.includeTwice(name));
    this.#done.add(name);
    if (target !== this.#root) this.included.add(keyOf(target));
    if (include.section === null) return [this.#whole(target, [...path, name])];
    const section = findSection(target.sections, include.section);
    return section
      ? [this.#section(section, target, path)]
      : refuse(faults.includeMissingSection(name, sectionIds(target.sections)));
  }

  #whole(document: AuthoredDocument, path: readonly string[]): Section {
    for (const mention of document.mentions) this.mentions.add(mention);
    const words = {
      id: document.id,
      title: document.title,
      blocks: [...document.blocks],
      sections: this.parts(document.sections, document, path),
    };
    const section: Section = {
      ...words,
      revision: this.#revision(words),
      origin: {
        document: keyOf(document),
        section: null,
        sourceRevision: documentSourceRevision(document),
        facts: factsIn(document.blocks),
      },
    };
    return this.#placed(section, document, document);
  }

  #revision(section: SectionWords): string {
    const { fields, locale } = this.#root;
    const inlines = inlinesOfSection(section);
    const words = collectWords(inlines, fields, locale, this.#context.sources);
    return digestOf({ ...words, section: wordsOfSection(section) });
  }

  #placed(section: Section, authored: object, from: AuthoredDocument): Section {
    const { places } = this.#context;
    return places.put(section, places.of(authored, from.file.at(0)));
  }
}

const nameOf = (document: string, section: string | null): string =>
  section === null ? document : `${document}#${section}`;

const factsIn = (blocks: AuthoredSection['blocks']): string[] =>
  [
    ...new Set(
      [...inlinesOfBlocks(blocks)].flatMap((inline) =>
        inline.type === 'fact' ? [inline.fact] : [],
      ),
    ),
  ].sort();

function findSection(parts: readonly AuthoredPart[], id: string): AuthoredSection | undefined {
  for (const part of parts) {
    if (isInclude(part)) continue;
    if (part.id === id) return part;
    const inner = findSection(part.sections, id);
    if (inner) return inner;
  }
  return undefined;
}

const sectionIds = (parts: readonly AuthoredPart[]): string[] =>
  parts.flatMap((part) => (isInclude(part) ? [] : [part.id, ...sectionIds(part.sections)]));
