import type { Mention } from '../../schema/safety-line.ts';
import type { Section } from '../../schema/section.ts';
import { faults } from '../faults.ts';
import {
  type AuthoredDocument,
  type AuthoredPart,
  type Include,
  isInclude,
} from '../parse/authored.ts';
import type { Places } from '../parse/places.ts';
import { keyOf, type Shared } from '../parse/shared.ts';
import { errorAt, type Fault, type Problem } from '../problem.ts';
import { collectWords } from './collect-words.ts';
import { digestOf } from './digest.ts';
import { pathToSection, sectionIds } from './find-section.ts';
import { addIdsOfSection, idsOfBlocks, noIds } from './ids-used.ts';
import { documentSourceRevision, sectionSourceRevision } from './source-revision.ts';
import { shareWords, wordsOfSection } from './words-of-section.ts';

/** The documents of a library by locale and by `KIND:ID`, as they were written. */
export interface AuthoredDocuments {
  /** Undefined for one that is not there or could not be parsed. */
  find(locale: string, key: string): AuthoredDocument | undefined;
  /** What there is in a locale. */
  keys(locale: string): readonly string[];
}

export interface ResolveContext {
  readonly shared: Shared;
  readonly documents: AuthoredDocuments;
  readonly places: Places;
  readonly problems: Problem[];
}

/** A part of another document that an include brought. */
export interface IncludedPart {
  readonly document: AuthoredDocument;
  /** The section of that document with all the sections around it, outermost first; or all of it. */
  readonly sections: readonly string[] | 'all';
}

/** A document's sections with every include in its place. */
export interface ResolvedParts {
  readonly sections: Section[];
  /** What the sections talk about, those that were included as well. */
  readonly mentions: ReadonlySet<Mention>;
  readonly included: readonly IncludedPart[];
}

/** Puts what is included in the place of each include. Faults are reported at the include. */
export function resolveSections(
  document: AuthoredDocument,
  context: ResolveContext,
): ResolvedParts {
  const resolver = new SectionResolver(document, context);
  const sections = resolver.parts(document.sections, document, []);
  return { sections, mentions: resolver.mentions, included: resolver.included };
}

/** More than any page or paper can show. */
const deepest = 12;

/** What a section is made of, whether it was one or is a whole document. */
interface Material {
  readonly id: string;
  readonly title: string;
  readonly mentions: readonly Mention[];
  readonly blocks: AuthoredDocument['blocks'];
  readonly sections: readonly AuthoredPart[];
}

class SectionResolver {
  readonly mentions = new Set<Mention>();
  readonly included: IncludedPart[] = [];
  readonly #root: AuthoredDocument;
  readonly #context: ResolveContext;
  readonly #names = new Set<string>();
  readonly #ids: Set<string>;

  constructor(root: AuthoredDocument, context: ResolveContext) {
    this.#root = root;
    this.#context = context;
    this.#ids = new Set(sectionIds(root.sections));
  }

  /** @param path what includes what, from the document down to here, to notice a circle */
  parts(
    parts: readonly AuthoredPart[],
    from: AuthoredDocument,
    path: readonly string[],
  ): Section[] {
    return parts.flatMap((part) => {
      if (isInclude(part)) return this.#include(part, from, path);
      const here = [...path, nameOf(keyOf(from), part.id)];
      return [this.#build(part, from, part.id, sectionSourceRevision(part), here)];
    });
  }

  #include(include: Include, from: AuthoredDocument, path: readonly string[]): Section[] {
    const refuse = (fault: Fault): Section[] => {
      const place = this.#context.places.of(include, from.file.at(0));
      this.#context.problems.push(errorAt(place, fault));
      return [];
    };
    const name = nameOf(include.document, include.section);
    const { documents } = this.#context;
    const target = documents.find(from.locale, include.document);
    if (!target) {
      const known = documents.keys(from.locale);
      return refuse(faults.includeMissing(include.document, from.locale, known));
    }
    this.#context.places.consult(target.file.places);
    if (path.includes(name)) return refuse(faults.includeCycle([...path, name]));
    if (this.#names.has(name)) return refuse(faults.includeTwice(name));
    this.#names.add(name);
    if (include.section === null) return this.#whole(target, [...path, name], refuse);
    const trail = pathToSection(target.sections, include.section);
    const section = trail.at(-1);
    if (!section) return refuse(faults.includeMissingSection(name, sectionIds(target.sections)));
    const taken = this.#taken([section.id, ...sectionIds(section.sections)]);
    if (taken) return refuse(faults.includeTakenId(taken));
    this.#note(
      target,
      trail.map(({ id }) => id),
    );
    // What a section around it mentions, it mentions too: a safety line more is never wrong.
    for (const { mentions } of trail) for (const mention of mentions) this.mentions.add(mention);
    return this.parts([section], target, path);
  }

  #whole(target: AuthoredDocument, path: readonly string[], refuse: (fault: Fault) => Section[]) {
    const taken = this.#taken([target.id, ...sectionIds(target.sections)]);
    if (taken) return refuse(faults.includeTakenId(taken));
    this.#note(target, 'all');
    return [this.#build(target, target, null, documentSourceRevision(target), path)];
  }

  #build(
    material: Material,
    from: AuthoredDocument,
    section: string | null,
    sourceRevision: string,
    path: readonly string[],
  ): Section {
    const { id, title, mentions, blocks, sections } = material;
    for (const mention of mentions) this.mentions.add(mention);
    // Rules report what stands too deep; this only keeps a long chain of includes from going on.
    const inner = path.length > deepest ? [] : this.parts(sections, from, path);
    const words = { id, title, blocks, sections: inner };
    shareWords(words, material);
    const origin = { document: keyOf(from), section, sourceRevision, facts: factsIn(blocks) };
    const built: Section = { ...words, revision: this.#revision(words), origin };
    shareWords(built, words);
    this.#context.places.putWith(built, material);
    return built;
  }

  /** The first of some ids that this document already has; otherwise they are its from now on. */
  #taken(ids: readonly string[]): string | undefined {
    const taken = ids.find((id) => this.#ids.has(id));
    if (taken === undefined) for (const id of ids) this.#ids.add(id);
    return taken;
  }

  #note(document: AuthoredDocument, sections: IncludedPart['sections']): void {
    if (document !== this.#root) this.included.push({ document, sections });
  }

  #revision(section: Pick<Section, 'id' | 'title' | 'blocks' | 'sections'>): string {
    const { fields, locale } = this.#root;
    const used = noIds();
    addIdsOfSection(used, section);
    const words = collectWords(used, fields, locale, this.#context.shared);
    return digestOf({ ...words, section: wordsOfSection(section) });
  }
}

const nameOf = (document: string, section: string | null): string =>
  section === null ? document : `${document}#${section}`;

const factsIn = (blocks: AuthoredDocument['blocks']): string[] =>
  [...idsOfBlocks(blocks).facts].sort();
