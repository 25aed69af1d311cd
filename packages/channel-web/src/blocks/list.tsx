import type { Block } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { each } from '../join.ts';
import type { WebBlock } from '../web-block.ts';

export const list: WebBlock<'list'> = (block, render) => {
  const items = each(block.items, (item) => (
    <li>{tight(item, render.inlines) ?? render.blocks(item)}</li>
  ));
  if (block.start === null) return <ul>{items}</ul>;
  return <ol start={block.start === 1 ? undefined : block.start}>{items}</ol>;
};

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** The words of an item that is one paragraph, without the space that paragraphs have around them. */
function tight(
  [first, ...rest]: readonly Block[],
  inlines: (children: Paragraph['children']) => ReactNode,
): ReactNode | undefined {
  return first?.type === 'paragraph' && rest.length === 0 ? inlines(first.children) : undefined;
}
