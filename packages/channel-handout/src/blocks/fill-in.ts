import { plainWords } from '../sheet/plain-words.ts';
import type { HandoutBlock } from './handout-block.ts';

/** With a longer label, what is left of the line is too short to write on. */
const longestLabel = 34;

export const fillIn: HandoutBlock<'fillIn'> = (block, render) => {
  const label = render.inlines(block.label);
  return [{ type: 'fillIn', label, below: plainWords(label).length > longestLabel }];
};
