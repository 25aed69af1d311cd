import {
  type AuthoredDocument,
  type AuthoredPart,
  isInclude,
} from '../src/compile/parse/authored.ts';
import type { Inline } from '../src/inlines/schema.ts';
import { createRenderer } from '../src/render/create-renderer.ts';
import { inlinesOfDocument } from '../src/render/walk.ts';
import type { Words } from '../src/schema/document.ts';
import type { Section } from '../src/schema/section.ts';
import { textChannel } from '../src/text/channel.ts';

/** What the facts and fields of a document stand for here; every other id stands for nothing. */
export const exampleFacts: Readonly<Record<string, string>> = {
  phone: '301-555-0100',
  website: 'example.com',
  name: 'Example Clinic for Sinks',
};
export const exampleFallback = 'dear reader';

/** The body of a document as plain text before anything is resolved: includes have no words yet. */
export function textOfAuthored(authored: Pick<AuthoredDocument, 'blocks' | 'sections'>): string {
  const sections = written(authored.sections);
  const blocks = [...authored.blocks];
  const render = createRenderer(textChannel)(wordsFor(inlinesOfDocument({ blocks, sections })));
  return [render.blocks(blocks), render.sections(sections, 2)].join('\n\n');
}

function written(parts: readonly AuthoredPart[]): Section[] {
  const origin = { document: 'article:one', section: null, sourceRevision: '', facts: [] };
  return parts.flatMap((part) => {
    if (isInclude(part)) return [];
    const { id, title, blocks, sections } = part;
    return [{ id, title, blocks: [...blocks], sections: written(sections), revision: '', origin }];
  });
}

function wordsFor(inlines: Iterable<Inline>): Words {
  const facts = new Map<string, { value: string }>();
  const fields = new Map<string, { fallback: string }>();
  const references = new Set<string>();
  for (const inline of inlines) {
    if (inline.type === 'fact') facts.set(inline.fact, { value: factFor(inline.fact) });
    if (inline.type === 'field') fields.set(inline.field, { fallback: exampleFallback });
    if (inline.type === 'cite') for (const id of inline.references) references.add(id);
  }
  return {
    facts: Object.fromEntries(facts),
    fields: Object.fromEntries(fields),
    terms: {},
    references: [...references].map((id) => ({ id, authors: ['A'], etAl: false, title: 'T' })),
  };
}

const factFor = (id: string): string =>
  Object.hasOwn(exampleFacts, id) ? (exampleFacts[id] ?? '') : '';
