import { space } from '@calliope/design';
import { Cell } from '../cell.tsx';
import type { EmailBlock } from '../email-block.ts';
import { edge, painted } from '../style/painted.ts';
import { below, small } from '../style/type.ts';

/** Most readers have images off, so a drawing is told in words and only its page shows it. */
export const figure: EmailBlock<'figure'> = (block, render) => (
  <Cell paint={{}} style={{ padding: `${space(1)}px 0 ${space(5)}px` }}>
    <Cell
      paint={{ rule: 'line' }}
      style={{ border: edge(1, 'line'), padding: `${space(4)}px ${space(5)}px ${space(1)}px` }}
    >
      <p style={below(3)}>
        <em>{block.alt}</em>
      </p>
      {block.caption.length > 0 && (
        <p {...painted({ ink: 'quiet' }, { ...small, ...below(3) })}>
          {render.inlines(block.caption)}
        </p>
      )}
    </Cell>
  </Cell>
);
