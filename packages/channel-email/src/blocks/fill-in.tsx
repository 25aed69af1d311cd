import { space } from '@calliope/design';
import type { EmailBlock } from '../email-block.ts';
import { edge, painted } from '../style/painted.ts';
import { text } from '../style/type.ts';

export const fillIn: EmailBlock<'fillIn'> = (block, render) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    style={{ margin: `0 0 ${space(5)}px` }}
  >
    <tbody>
      <tr>
        <td {...painted({ ink: 'ink' }, { ...text, paddingRight: space(3) })}>
          {render.inlines(block.label)}
        </td>
        <td width="60%" {...painted({ rule: 'quiet' }, { borderBottom: edge(1, 'quiet') })}>
          {'\u00a0'}
        </td>
      </tr>
    </tbody>
  </table>
);
