import { space } from '@calliope/design';
import { Cell } from '../cell.tsx';
import type { EmailBlock } from '../email-block.ts';
import { edge } from '../style/painted.ts';
import { below } from '../style/type.ts';

export const question: EmailBlock<'question'> = (block, render) => (
  <Cell
    paint={{ rule: 'line' }}
    style={{ borderTop: edge(1, 'line'), padding: `${space(4)}px 0 ${space(1)}px` }}
  >
    <p style={below(block.answer.length === 0 ? 4 : 1)}>
      <strong>{render.inlines(block.prompt)}</strong>
    </p>
    {render.blocks(block.answer)}
  </Cell>
);
