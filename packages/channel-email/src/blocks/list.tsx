import type { Block, Render } from '@calliope/content-sdk';
import { space } from '@calliope/design';
import type { CSSProperties, ReactNode } from 'react';
import type { EmailBlock } from '../email-block.ts';
import { join } from '../join.ts';
import { below } from '../style/type.ts';

export const list: EmailBlock<'list'> = (block, render) => {
  const items = join(block.items.map((item) => point(item, render)));
  if (block.start === null) return <ul style={indented}>{items}</ul>;
  return (
    <ol start={block.start === 1 ? undefined : block.start} style={indented}>
      {items}
    </ol>
  );
};

/** A first paragraph stands right at its mark, and what follows it as close as the next point. */
function point([first, ...rest]: readonly Block[], render: Render<ReactNode>): ReactNode {
  if (first === undefined) return <li />;
  return (
    <li style={below(2)}>
      {first.type === 'paragraph' ? render.inlines(first.children) : render.block(first)}
      {rest.length > 0 && <div style={{ paddingTop: space(2) }}>{render.blocks(rest)}</div>}
    </li>
  );
}

/** A margin rather than a padding, which Outlook leaves out of a list. */
const indented: CSSProperties = { margin: `0 0 ${space(4)}px ${space(6)}px`, padding: 0 };
