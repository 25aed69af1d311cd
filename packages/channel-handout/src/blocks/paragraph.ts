import { plainWords } from '../sheet/plain-words.ts';
import type { HandoutBlock } from './handout-block.ts';

export const paragraph: HandoutBlock<'paragraph'> = (block, render) => {
  const runs = render.inlines(block.children);
  return [{ type: 'paragraph', runs, keepsNext: plainWords(runs).trimEnd().endsWith(':') }];
};
