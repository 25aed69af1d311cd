import type { Clinic } from '../../schema/clinic.ts';
import type { Document } from '../../schema/document.ts';
import type { GlossaryTerm } from '../../schema/glossary-term.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { Places } from '../parse/places.ts';
import { keyOf, type Shared } from '../parse/shared.ts';
import type { Problem } from '../problem.ts';
import { withPlannedIncludes } from '../resolve/plan-steps.ts';
import { type Resolved, resolveDocument } from '../resolve/resolve-document.ts';
import type { AuthoredDocuments } from '../resolve/resolve-sections.ts';
import { staleParts } from '../resolve/stale-parts.ts';
import type { Rule } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import { questions } from './questions.ts';

/** What the compilation of one document rests on. */
export interface DocumentContext {
  readonly shared: Shared;
  readonly documents: AuthoredDocuments;
  readonly rules: readonly Rule[];
  /** The locale that others are translated from. */
  readonly defaultLocale: string;
  /** The revision of an included document; undefined for one that is not there. */
  revisionOf(locale: string, key: string): string | undefined;
}

/** A compiled document. */
export interface CompiledDocument {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** What it took from outside its file, as questions. */
  readonly asked: readonly string[];
}

/** Compiles one document: resolve → rules, with the revisions of what it includes named. */
export function compileDocument(
  authored: AuthoredDocument,
  context: DocumentContext,
): CompiledDocument {
  const problems: Problem[] = [];
  const places = placesFor(authored, context);
  const resolved = resolve(authored, { ...context, places, problems });
  const document = { ...resolved.document, includes: includesOf(resolved, context) };
  const asked = new Set<string>();
  const { clinic } = context.shared;
  if (clinic) problems.push(...ruled(document, authored, { ...context, places, clinic }, asked));
  for (const question of questionsOf(authored, resolved)) asked.add(question);
  if (authored.translation) {
    const { defaultLocale, documents } = context;
    asked.add(questions.source(defaultLocale, keyOf(authored)));
    problems.push(...staleParts(authored, documents.find(defaultLocale, keyOf(authored))));
  }
  // What is reported elsewhere stands on a line of that file, which may come to allow it or move.
  for (const { file } of problems) if (file !== authored.file.path) asked.add(questions.file(file));
  return { document, problems, asked: [...asked] };
}

/** The revision of a document, without anything that is said about it. */
export const revisionOfAuthored = (authored: AuthoredDocument, context: DocumentContext): string =>
  resolve(authored, { ...context, places: new Places(), problems: [] }).document.revision;

const resolve = (
  authored: AuthoredDocument,
  context: DocumentContext & { places: Places; problems: Problem[] },
): Resolved => resolveDocument(withPlannedIncludes(authored, context), context);

/** Where the words of a document stand, those of its safety lines as well. */
function placesFor(authored: AuthoredDocument, { shared }: DocumentContext): Places {
  const places = new Places();
  places.consult(authored.file.places);
  places.consult(shared.places);
  return places;
}

const includedKeys = ({ included }: Resolved): readonly string[] =>
  [...new Set(included.map(({ document }) => keyOf(document)))].sort();

const includesOf = (resolved: Resolved, { revisionOf }: DocumentContext) =>
  includedKeys(resolved).flatMap((key) => {
    const revision = revisionOf(resolved.document.locale, key);
    return revision === undefined ? [] : [{ document: key, revision }];
  });

function ruled(
  document: Document,
  authored: AuthoredDocument,
  { rules, places, shared, clinic }: DocumentContext & { places: Places; clinic: Clinic },
  asked: Set<string>,
): readonly Problem[] {
  const { locale } = document;
  const byKind = {
    reference: shared.references,
    fact: shared.facts,
    term: shared.glossary.get(locale) ?? new Map<string, GlossaryTerm>(),
  };
  return runRules(rules, {
    ...{ document, authored, places },
    knows: (kind, id) => {
      asked.add(questions.id(kind, id, locale));
      return byKind[kind].has(id);
    },
    ids: (kind) => {
      asked.add(questions.ids(kind, locale));
      return [...byKind[kind].keys()];
    },
    glossary: () => {
      asked.add(questions.glossary(locale));
      return [...byKind.term.values()];
    },
    clinic: () => {
      asked.add(questions.facts);
      return clinic;
    },
    messages: () => {
      asked.add(questions.messages(locale));
      return shared.messages.get(locale);
    },
  });
}

function* questionsOf(authored: AuthoredDocument, resolved: Resolved): Generator<string> {
  const { locale } = authored;
  const { facts, terms, references } = resolved.used;
  for (const id of references) yield questions.id('reference', id, locale);
  for (const id of facts) yield questions.id('fact', id, locale);
  for (const id of terms) yield questions.id('term', id, locale);
  yield questions.clinic;
  yield questions.safety(locale);
  if (authored.kind === 'step') yield questions.plan(authored.id);
  for (const name of authored.figures) yield questions.figure(name);
  for (const { document } of resolved.included) {
    yield questions.source(locale, keyOf(document));
    yield questions.revision(locale, keyOf(document));
  }
}
