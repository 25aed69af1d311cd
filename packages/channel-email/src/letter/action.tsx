import { space } from '@calliope/design';
import { painted } from '../style/painted.ts';
import type { LetterAction } from './letter-options.ts';

/** A padded link on a ground of its own, which is a button in every mail program. */
export const Action = ({ label, address }: LetterAction) => (
  <table role="presentation" border={0} cellPadding={0} cellSpacing={0}>
    <tbody>
      <tr>
        <td height={roomAbove} style={roomStyle}>
          {'\u00a0'}
        </td>
      </tr>
      <tr>
        <td {...painted({ ground: 'lake' }, cellStyle)}>
          <a href={address} {...painted({ ink: 'paper' }, linkStyle)}>
            {label}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
);

// A row, since Outlook drops the margin of a table.
const roomAbove = space(4);
const roomStyle = { height: roomAbove, fontSize: 0, lineHeight: 0 };

const cellStyle = { borderRadius: 4 };

// A border in the colour of the ground gives the height where padding of links is dropped.
const linkStyle = {
  display: 'inline-block',
  padding: `${space(3)}px ${space(6)}px`,
  fontWeight: 700,
  lineHeight: 1.25,
  textDecoration: 'none',
};
