import { sectionsIn } from '../resolve/walk.ts';
import type { Rule } from './rule.ts';

/** No document and no section is empty: a title without words promises what is not there. */
export const hasWords: Rule = {
  name: 'has-words',
  *check(document, { error }) {
    if (document.blocks.length + document.sections.length === 0) yield error(fault, document);
    for (const section of sectionsIn(document.sections)) {
      if (section.blocks.length + section.sections.length === 0) yield error(fault, section);
    }
  },
};

const fault = {
  code: 'section/empty',
  message: 'There are no words under this title.',
  hint: 'Write them, include a section, or take the title out.',
};
