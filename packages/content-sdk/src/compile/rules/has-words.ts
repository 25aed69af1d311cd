import type { Block } from '../../blocks/schema.ts';
import { blocksOfDocument, sectionsIn } from '../../render/walk.ts';
import type { Rule } from './rule.ts';

/** No document and no section is empty: a title without words promises what is not there. */
export const hasWords: Rule = {
  name: 'has-words',
  *check(document, { error }) {
    if (document.blocks.length + document.sections.length === 0) yield error(fault, document);
    for (const section of sectionsIn(document.sections)) {
      if (section.blocks.length + section.sections.length === 0) yield error(fault, section);
    }
    for (const block of blocksOfDocument(document)) {
      if (isHollow(block)) yield error(hollow, block);
    }
  },
};

const fault = {
  code: 'section/empty',
  message: 'There are no words under this title.',
  hint: 'Write them, include a section, or take the title out.',
};

/** A frame that would be drawn around nothing. */
function isHollow(block: Block): boolean {
  switch (block.type) {
    case 'callout':
      return block.blocks.length === 0;
    case 'question':
      return block.prompt.length === 0;
    case 'table':
      return block.rows.length === 0;
    case 'fillIn':
      return block.label.length === 0;
    case 'paragraph':
    case 'list':
    case 'figure':
    case 'checklist':
    case 'divider':
      return false;
  }
}

const hollow = {
  code: 'block/empty',
  message: 'A frame would be drawn around nothing.',
  hint: 'Write the words that belong in it, or take it out.',
};
