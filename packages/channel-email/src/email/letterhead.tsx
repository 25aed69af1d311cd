import { families, scale, space, textSize } from '@calliope/design';
import { painted } from '../style/painted.ts';

/** Who writes, above a solid band: it stands for the voice line where images are off. */
export const Letterhead = ({ name }: { name: string }) => (
  <table role="presentation" width="100%" border={0} cellPadding={0} cellSpacing={0}>
    <tbody>
      <tr>
        <td {...painted({ ink: 'lake' }, nameStyle)}>{name}</td>
      </tr>
      <tr>
        <td height={bandHeight} {...painted({ ground: 'lake' }, bandStyle)}>
          {'\u00a0'}
        </td>
      </tr>
    </tbody>
  </table>
);

const bandHeight = space(1);

const nameStyle = {
  fontFamily: families.serif,
  fontSize: Math.round(textSize.email * scale(1)),
  fontWeight: 700,
  lineHeight: 1.25,
  paddingBottom: space(3),
};

const bandStyle = { height: bandHeight, fontSize: 0, lineHeight: 0 };
