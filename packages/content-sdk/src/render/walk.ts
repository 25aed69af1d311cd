import type { Block } from '../blocks/schema.ts';
import type { Inline } from '../inlines/schema.ts';
import type { Document } from '../schema/document.ts';
import type { Section } from '../schema/section.ts';

/** Visits every inline below some inlines, in the order of reading. */
export function eachInline(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if ('children' in inline) eachInline(inline.children, visit);
  }
}

/** Visits every block below some blocks, the outer before the inner. */
function eachBlock(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    const inner = partsOf(block).blocks;
    if (inner.length > 0) eachBlock(inner, visit);
  }
}

/** Visits every line of words of some blocks, in the order of reading. */
export const eachLine = (
  blocks: readonly Block[],
  visit: (line: readonly Inline[]) => void,
): void => eachBlock(blocks, (block) => partsOf(block).lines.forEach(visit));

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

interface Sectioned {
  readonly blocks: readonly Block[];
  readonly sections: readonly Sectioned[];
}

/** Visits a section and every section inside it, the outer before the inner. */
function eachSection(section: Sectioned, visit: (section: Sectioned) => void): void {
  visit(section);
  for (const inner of section.sections) eachSection(inner, visit);
}

type Readable = Pick<Document, 'blocks' | 'sections'> & {
  readonly summary?: readonly Inline[];
  readonly keyFacts?: readonly (readonly Inline[])[];
};

/** Every block of a document, in the order of reading. */
export function blocksOfDocument(document: Readable): readonly Block[] {
  const found: Block[] = [];
  eachSection(document, ({ blocks }) => eachBlock(blocks, (block) => found.push(block)));
  return found;
}

/** Visits every line of a document, in the order of reading: summary, key facts, body. */
function eachLineOfDocument(document: Readable, visit: (line: readonly Inline[]) => void): void {
  if (document.summary) visit(document.summary);
  document.keyFacts?.forEach(visit);
  eachSection(document, ({ blocks }) => eachLine(blocks, visit));
}

/** Every inline of a document, in the order of reading: summary, key facts, body. */
export function inlinesOfDocument(document: Readable): readonly Inline[] {
  const found: Inline[] = [];
  eachLineOfDocument(document, (line) => eachInline(line, (inline) => found.push(inline)));
  return found;
}

/** Every inline of a line of words, in the order of reading. */
export function inlinesIn(line: readonly Inline[]): readonly Inline[] {
  const found: Inline[] = [];
  eachInline(line, (inline) => found.push(inline));
  return found;
}

/** Every inline of a document and of the safety lines that it owes. */
export const inlinesWithSafety = (document: Document): readonly Inline[] => [
  ...inlinesOfDocument(document),
  ...document.safety.flatMap(({ children }) => inlinesIn(children)),
];
