import type { CSSProperties, ReactNode } from 'react';
import { type Paint, painted } from './style/painted.ts';
import { text } from './style/type.ts';

interface CellProps {
  readonly paint: Paint;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/**
 * A box with a ground, a border or a padding. It is a table of one cell, since Outlook gives these
 * to nothing else, and says to screen readers that it is none.
 */
export const Cell = ({ paint, style, children }: CellProps) => (
  <table role="presentation" width="100%" border={0} cellPadding={0} cellSpacing={0}>
    <tbody>
      <tr>
        <td {...painted({ ink: 'ink', ...paint }, { ...text, ...style })}>{children}</td>
      </tr>
    </tbody>
  </table>
);
