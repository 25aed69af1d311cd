import type { TextBlock } from '../text-block.ts';

export const fillIn: TextBlock<'fillIn'> = (block, render) =>
  `${render.inlines(block.label)}: ${'_'.repeat(24)}`;
