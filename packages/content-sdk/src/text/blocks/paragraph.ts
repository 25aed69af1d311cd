import type { TextBlock } from '../text-block.ts';

export const paragraph: TextBlock<'paragraph'> = (block, render) => render.inlines(block.children);
