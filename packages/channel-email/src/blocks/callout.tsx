import type { EmailBlock } from '../email-block.ts';
import { Toned } from '../toned.tsx';

export const callout: EmailBlock<'callout'> = (block, render) => (
  <Toned tone={block.tone}>{render.blocks(block.blocks)}</Toned>
);
