import { lineCount } from '../sheet/line-count.ts';
import type { HandoutBlock } from './handout-block.ts';

/** A block that may not break and does not fit is cut off by the engine, so only short ones hold. */
const heldTogether = 14;

export const callout: HandoutBlock<'callout'> = (block, render) => {
  const blocks = render.blocks(block.blocks);
  const breakable = lineCount(blocks) > heldTogether;
  return [{ type: 'callout', tone: block.tone, breakable, blocks }];
};
