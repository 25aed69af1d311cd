import { space } from '@calliope/design';
import type { ReactNode } from 'react';
import { type Colour, painted } from '../style/painted.ts';
import { columnWidth, text } from '../style/type.ts';

interface BandProps {
  readonly ground: Colour;
  readonly ink?: Colour;
  /** Above, at the sides and below, in units of space. */
  readonly padding: readonly [number, number, number];
  readonly children: ReactNode;
}

/** A ground from edge to edge, and on it the one column. */
export const Band = ({ ground, ink = 'ink', padding, children }: BandProps) => (
  <table role="presentation" width="100%" border={0} cellPadding={0} cellSpacing={0}>
    <tbody>
      <tr>
        <td align="center" {...painted({ ground })}>
          <table
            role="presentation"
            className="column"
            align="center"
            width="100%"
            border={0}
            cellPadding={0}
            cellSpacing={0}
            // Fixed, so that a long address breaks instead of making the column wider.
            style={{ maxWidth: columnWidth, tableLayout: 'fixed' }}
          >
            <tbody>
              <tr>
                <td
                  align="left"
                  {...painted({ ink }, { ...text, padding: padding.map(pixels).join(' ') })}
                >
                  {children}
                </td>
              </tr>
            </tbody>
          </table>
        </td>
      </tr>
    </tbody>
  </table>
);

const pixels = (units: number): string => `${space(units)}px`;
