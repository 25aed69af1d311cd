import type { TextBlock } from '../text-block.ts';

const bar = { note: '| ', urgent: '! ', emergency: '!! ' } as const;

export const callout: TextBlock<'callout'> = (block, render) =>
  render
    .blocks(block.blocks)
    .split('\n')
    .map((line) => (bar[block.tone] + line).trimEnd())
    .join('\n');
