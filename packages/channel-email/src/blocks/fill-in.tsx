import { space } from '@calliope/design';
import { Cell } from '../cell.tsx';
import type { EmailBlock } from '../email-block.ts';
import { edge } from '../style/painted.ts';

/** The label stands at the start of the line that it asks to fill. */
export const fillIn: EmailBlock<'fillIn'> = (block, render) => (
  <Cell paint={{}} style={{ padding: `${space(2)}px 0 ${space(6)}px` }}>
    <Cell
      paint={{ rule: 'quiet' }}
      style={{ borderBottom: edge(1, 'quiet'), paddingBottom: space(1) }}
    >
      {render.inlines(block.label)}
    </Cell>
  </Cell>
);
