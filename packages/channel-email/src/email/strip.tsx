import { space } from '@calliope/design';
import { join } from '../join.ts';
import { GroundContext } from '../style/ground.ts';
import { Band } from './band.tsx';
import type { Line } from './line.ts';

/** The safety lines that lead: whom to call now. First in every email, and again at its end. */
export const Strip = ({ lines }: { lines: readonly Line[] }) =>
  lines.length > 0 && (
    <Band ground="strip" ink="stripInk" padding={[2, 5, 3]}>
      <GroundContext value={{ link: 'stripInk', strong: 'stripInk' }}>
        {join(lines.map(whomToCall))}
      </GroundContext>
    </Band>
  );

const whomToCall = ({ words }: Line) => <p style={{ margin: `${space(1)}px 0 0` }}>{words}</p>;
