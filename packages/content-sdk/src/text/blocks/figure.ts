import type { TextBlock } from '../text-block.ts';

export const figure: TextBlock<'figure'> = (block, render) =>
  block.caption.length === 0
    ? `[${block.alt}]`
    : `[${block.alt}]\n${render.inlines(block.caption)}`;
