import type { Inline } from '../../inlines/schema.ts';
import { inlinesIn, inlinesOfDocument } from '../../render/walk.ts';
import type { Document } from '../../schema/document.ts';
import { documentVersion } from '../../schema/ids.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { keyOf } from '../parse/sources.ts';
import { collectWords } from './collect-words.ts';
import { digestOf } from './digest.ts';
import { type IncludedPart, type ResolveContext, resolveSections } from './resolve-sections.ts';
import { reviewState } from './review-state.ts';
import { safetyOwed } from './safety-owed.ts';
import { documentSourceRevision } from './source-revision.ts';
import { wordsOfSection } from './words-of-section.ts';

/** A document whose words are resolved, and the keys of the documents it took words from. */
export interface Resolved {
  readonly document: Document;
  readonly included: readonly string[];
}

/** Resolves includes, facts, terms, citations and safety lines, and takes both revisions. */
export function resolveDocument(authored: AuthoredDocument, context: ResolveContext): Resolved {
  const { sections, mentions, included } = resolveSections(authored, context);
  const lines = context.sources.safety.get(authored.locale) ?? [];
  const mentioned = new Set([...authored.mentions, ...mentions]);
  const readable = { ...opening(authored), blocks: [...authored.blocks], sections };
  const safety = safetyOwed(authored.kind, mentioned, lines);
  const inlines = function* (): Generator<Inline> {
    yield* inlinesOfDocument(readable);
    for (const line of safety) yield* inlinesIn(line.children);
  };
  const words = {
    title: authored.title,
    ...readable,
    ...collectWords(inlines(), authored.fields, authored.locale, context.sources),
    safety,
  };
  const document = {
    schemaVersion: documentVersion.value,
    ...identity(authored),
    ...words,
    includes: [],
    sourceRevision: documentSourceRevision(authored),
    revision: digestOf({ ...words, sections: sections.map(wordsOfSection) }),
    review: reviewState(authored, included),
  };
  // Identity, opening and words come from one authored document, so their kinds agree.
  return { document: document as Document, included: keysOf(included) };
}

const keysOf = (included: readonly IncludedPart[]): readonly string[] =>
  [...new Set(included.map(({ document }) => keyOf(document)))].sort();

/** What only some kinds have before their first section. */
function opening(authored: AuthoredDocument) {
  if (authored.kind === 'article') {
    return { summary: [...authored.summary], keyFacts: authored.keyFacts.map((line) => [...line]) };
  }
  if (authored.kind === 'step') {
    return { subject: authored.subject, preheader: authored.preheader };
  }
  return {};
}

function identity(authored: AuthoredDocument) {
  const { kind, id, locale } = authored;
  if (authored.kind === 'article') {
    return { kind, id, locale, audience: authored.audience, related: authored.related };
  }
  if (authored.kind === 'step') return { kind, id, locale, sequence: authored.sequence };
  return { kind, id, locale };
}
