import { space } from '@calliope/design';
import type { CSSProperties, ReactNode } from 'react';
import type { EmailBlock } from '../email-block.ts';
import { join } from '../join.ts';
import { painted } from '../style/painted.ts';
import { text } from '../style/type.ts';

export const checklist: EmailBlock<'checklist'> = (block, render) => (
  <ul style={{ margin: `0 0 ${space(4)}px`, padding: 0, listStyle: 'none' }}>
    {join(block.items.map((item) => toTick(render.inlines(item))))}
  </ul>
);

/** A table holds the words beside their box on a second line too: Gmail drops a negative indent. */
const toTick = (words: ReactNode) => (
  <li>
    <table role="presentation" border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td width={boxWidth} {...painted({ ink: 'ink' }, cell)}>
            ☐{' '}
          </td>
          <td {...painted({ ink: 'ink' }, cell)}>{words}</td>
        </tr>
      </tbody>
    </table>
  </li>
);

const boxWidth = space(7);

const cell: CSSProperties = { ...text, verticalAlign: 'top', paddingBottom: space(2) };
