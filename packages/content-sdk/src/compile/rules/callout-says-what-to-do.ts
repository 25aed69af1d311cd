import type { Block } from '../../blocks/schema.ts';
import { blocksOfDocument } from '../../render/walk.ts';
import type { Rule } from './rule.ts';

/** An urgent or emergency callout begins with bold words, so that its tone is never colour alone. */
export const calloutSaysWhatToDo: Rule = {
  name: 'callout-says-what-to-do',
  *check(document, { error }) {
    for (const block of blocksOfDocument(document)) {
      if (block.type !== 'callout' || block.tone === 'note') continue;
      if (!beginsBold(block.blocks[0])) yield error(fault, block);
    }
  },
};

const fault = {
  code: 'callout/begins-bold',
  message: 'In black and white nobody would see how pressing this is.',
  hint: 'Begin with what to do, in bold: **Call 911 now** if ….',
};

const beginsBold = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && block.children[0]?.type === 'strong';
