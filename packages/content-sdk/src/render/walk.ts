import type { Block } from '../blocks/schema.ts';
import type { Inline } from '../inlines/schema.ts';
import type { Document } from '../schema/document.ts';
import type { Section } from '../schema/section.ts';

/** Every inline below some inlines, in the order of reading. */
export function* inlinesIn(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* inlinesIn(inline.children);
  }
}

/** Every block below some blocks, the outer before the inner. */
function* blocksIn(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* blocksIn(partsOf(block).blocks);
  }
}

/** Every inline of some blocks, in the order of reading. */
export function* inlinesOfBlocks(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocksIn(blocks)) {
    for (const line of partsOf(block).lines) yield* inlinesIn(line);
  }
}

interface Parts {
  readonly lines: readonly (readonly Inline[])[];
  readonly blocks: readonly Block[];
}

const parts = (lines: Parts['lines'], blocks: readonly Block[] = []): Parts => ({ lines, blocks });

/** The lines of words and the blocks that a block has. No default: a new block must answer here. */
function partsOf(block: Block): Parts {
  switch (block.type) {
    case 'paragraph':
      return parts([block.children]);
    case 'list':
      return parts([], block.items.flat());
    case 'table':
      return parts([block.head, ...block.rows].flat());
    case 'callout':
      return parts([], block.blocks);
    case 'figure':
      return parts([block.caption]);
    case 'question':
      return parts([block.prompt], block.answer);
    case 'checklist':
      return parts(block.items);
    case 'fillIn':
      return parts([block.label]);
    case 'divider':
      return parts([]);
  }
}

/** Every section below some sections, the outer before the inner. */
export function* sectionsIn(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* sectionsIn(section.sections);
  }
}

/** Every inline of a section and of the sections inside it, in the order of reading. */
export function* inlinesOfSection(
  section: Pick<Section, 'blocks' | 'sections'>,
): Generator<Inline> {
  yield* inlinesOfBlocks(section.blocks);
  for (const inner of section.sections) yield* inlinesOfSection(inner);
}

type Readable = Pick<Document, 'blocks' | 'sections'> & {
  readonly summary?: readonly Inline[];
  readonly keyFacts?: readonly (readonly Inline[])[];
};

/** Every block of a document, in the order of reading. */
export function* blocksOfDocument({ blocks, sections }: Readable): Generator<Block> {
  yield* blocksIn(blocks);
  for (const section of sectionsIn(sections)) yield* blocksIn(section.blocks);
}

/** Every inline of a document, in the order of reading: summary, key facts, body. */
export function* inlinesOfDocument(document: Readable): Generator<Inline> {
  yield* inlinesIn(document.summary ?? []);
  for (const line of document.keyFacts ?? []) yield* inlinesIn(line);
  yield* inlinesOfSection(document);
}

/** Every inline of a document and of the safety lines that it owes. */
export function* inlinesWithSafety(document: Document): Generator<Inline> {
  yield* inlinesOfDocument(document);
  for (const line of document.safety) yield* inlinesIn(line.children);
}
