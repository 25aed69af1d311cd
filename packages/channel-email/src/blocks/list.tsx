import type { Block } from '@calliope/content-sdk';
import { space } from '@calliope/design';
import type { CSSProperties, ReactNode } from 'react';
import type { EmailBlock } from '../email-block.ts';
import { join } from '../join.ts';
import { below } from '../style/type.ts';

export const list: EmailBlock<'list'> = (block, render) => {
  const items = join(
    block.items.map((item) => (
      <li style={below(2)}>{tight(item, render.inlines) ?? render.blocks(item)}</li>
    )),
  );
  if (block.start === null) return <ul style={indented}>{items}</ul>;
  return (
    <ol start={block.start === 1 ? undefined : block.start} style={indented}>
      {items}
    </ol>
  );
};

/** A margin rather than a padding, which Outlook leaves out of a list. */
const indented: CSSProperties = { margin: `0 0 ${space(4)}px ${space(6)}px`, padding: 0 };

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** The words of an item that is one paragraph, without the space that paragraphs have below. */
function tight(
  [first, ...rest]: readonly Block[],
  inlines: (children: Paragraph['children']) => ReactNode,
): ReactNode | undefined {
  return first?.type === 'paragraph' && rest.length === 0 ? inlines(first.children) : undefined;
}
