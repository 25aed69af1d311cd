import type { Document } from '../../schema/document.ts';
import { documentVersion } from '../../schema/ids.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import { collectWords } from './collect-words.ts';
import { digestOf } from './digest.ts';
import { addIds, addIdsOfLine, addIdsOfSection, type IdsUsed, noIds } from './ids-used.ts';
import { type IncludedPart, type ResolveContext, resolveSections } from './resolve-sections.ts';
import { reviewState } from './review-state.ts';
import { safetyOwed } from './safety-owed.ts';
import { documentSourceRevision } from './source-revision.ts';
import { wordsOfSection } from './words-of-section.ts';

/** A document whose words are resolved. */
export interface Resolved {
  /** It does not name the revisions of what it includes yet, since those may include it. */
  readonly document: Document;
  readonly included: readonly IncludedPart[];
  /** The ids that its words use, those of its safety lines as well. */
  readonly used: IdsUsed;
}

/** Resolves includes, facts, terms, citations and safety lines, and takes both revisions. */
export function resolveDocument(authored: AuthoredDocument, context: ResolveContext): Resolved {
  const { sections, mentions, included } = resolveSections(authored, context);
  const { blocks, fields, locale } = authored;
  const mentioned = new Set([...authored.mentions, ...mentions]);
  const owed = safetyOwed(authored.kind, mentioned, context.shared.safety.get(locale) ?? none);
  const used = noIds();
  if (authored.kind === 'article') {
    for (const line of [authored.summary, ...authored.keyFacts]) addIdsOfLine(used, line);
  }
  addIdsOfSection(used, { blocks, sections });
  addIds(used, owed.used);
  const words = {
    title: authored.title,
    ...opening(authored),
    blocks,
    sections,
    ...collectWords(used, fields, locale, context.shared),
    safety: owed.safety,
  };
  const document = {
    schemaVersion: documentVersion.value,
    ...identity(authored),
    ...words,
    includes: [],
    sourceRevision: documentSourceRevision(authored),
    revision: digestOf({ ...words, sections: sections.map(wordsOfSection) }),
    review: reviewState(
      authored,
      { included, lines: owed.safety.map(({ id }) => id), terms: Object.keys(words.terms) },
      context.shared,
    ),
  };
  // Identity, opening and words come from one authored document, so their kinds agree.
  return { document: document as Document, included, used };
}

const none: [] = [];

/** What only some kinds have before their first section. */
function opening(authored: AuthoredDocument) {
  if (authored.kind === 'article') {
    const { description, summary, keyFacts } = authored;
    return { ...(description !== undefined && { description }), summary, keyFacts };
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
