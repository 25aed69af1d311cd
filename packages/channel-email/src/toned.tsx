import { space, tones } from '@calliope/design';
import type { ReactNode } from 'react';
import { Cell } from './cell.tsx';
import { GroundContext } from './style/ground.ts';
import { edge } from './style/painted.ts';

interface TonedProps {
  readonly tone: keyof typeof tones;
  readonly children: ReactNode;
}

/** Words that must stand out: a bar that grows with the tone, a ground, and its strong words. */
export const Toned = ({ tone, children }: TonedProps) => {
  const { ground, bar, strong, barWidth } = tones[tone];
  return (
    <Cell paint={{}} style={{ padding: `${space(1)}px 0 ${space(5)}px` }}>
      <Cell
        paint={{ ground, rule: bar }}
        style={{
          borderLeft: edge(barWidth, bar),
          // What it holds keeps its own space below.
          padding: `${space(4)}px ${space(5)}px ${space(1)}px`,
        }}
      >
        <GroundContext value={{ link: 'lake', strong }}>{children}</GroundContext>
      </Cell>
    </Cell>
  );
};
