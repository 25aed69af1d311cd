import { space } from '@calliope/design';
import type { CSSProperties, ReactNode } from 'react';
import type { EmailBlock } from '../email-block.ts';
import { join } from '../join.ts';

export const checklist: EmailBlock<'checklist'> = (block, render) => (
  <ul style={{ margin: `0 0 ${space(4)}px`, padding: 0, listStyle: 'none' }}>
    {join(block.items.map((item) => toTick(render.inlines(item))))}
  </ul>
);

const toTick = (words: ReactNode) => (
  <li style={hanging}>
    <span style={box}>☐</span> {words}
  </li>
);

const boxWidth = space(7);

/** The words line up beside the box, on a second line too. */
const hanging: CSSProperties = { margin: `0 0 ${space(2)}px ${boxWidth}px`, textIndent: -boxWidth };

const box: CSSProperties = { display: 'inline-block', width: boxWidth - space(1), textIndent: 0 };
