import type { Block } from '../blocks/schema.ts';
import type { Inline } from '../inlines/schema.ts';
import type { Document } from '../schema/document.ts';
import type { Section } from '../schema/section.ts';
import { letters } from './letters.ts';

/**
 * Everything that a reader of a document must find, as runs of letters and digits in the order of
 * reading. A run ends where a channel may put something of its own: at a citation, a line break,
 * the end of a block. This walks the tree by itself, without any channel's code.
 */
export const fragmentsOf = (document: Document): string[] =>
  [
    document.title,
    ...(document.kind === 'article' ? [document.summary, ...document.keyFacts] : []).flatMap(
      (line) => ofInlines(line, document),
    ),
    ...document.blocks.flatMap((block) => ofBlock(block, document)),
    ...document.sections.flatMap((section) => ofSection(section, document)),
  ]
    .map(letters)
    .filter((fragment) => fragment !== '');

/** The runs of one line of words. */
export function ofInlines(inlines: readonly Inline[], document: Document): string[] {
  const runs = [''];
  for (const inline of inlines) {
    const inner =
      'children' in inline ? ofInlines(inline.children, document) : [ofLeaf(inline, document)];
    const [first = '', ...more] = inner;
    runs.push((runs.pop() ?? '') + first, ...more);
    if (inline.type === 'cite' || inline.type === 'lineBreak' || inline.type === 'link')
      runs.push('');
  }
  return runs;
}

function ofLeaf(inline: Inline, document: Document): string {
  if (inline.type === 'text' || inline.type === 'term') return inline.text;
  if (inline.type === 'fact') return document.facts[inline.fact]?.value ?? '';
  if (inline.type === 'field') return document.fields[inline.field]?.fallback ?? '';
  return '';
}

const ofSection = (section: Section, document: Document): string[] => [
  section.title,
  ...section.blocks.flatMap((block) => ofBlock(block, document)),
  ...section.sections.flatMap((child) => ofSection(child, document)),
];

function ofBlock(block: Block, document: Document): string[] {
  const line = (inlines: readonly Inline[]) => ofInlines(inlines, document);
  const all = (blocks: readonly Block[]) => blocks.flatMap((inner) => ofBlock(inner, document));
  switch (block.type) {
    case 'paragraph':
      return line(block.children);
    case 'list':
      return block.items.flatMap(all);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(line);
    case 'callout':
      return all(block.blocks);
    case 'figure':
      return line(block.caption);
    case 'question':
      return [...line(block.prompt), ...all(block.answer)];
    case 'checklist':
      return block.items.flatMap(line);
    case 'fillIn':
      return line(block.label);
    case 'divider':
      return [];
  }
}
