import type { Section } from '../../schema/section.ts';
import type { Rule } from './rule.ts';

const deepest = 6;

/** Titles go no deeper than the sixth level, which is the last that pages and paper have. */
export const sectionDepth: Rule = {
  name: 'section-depth',
  *check(document, { error }) {
    for (const section of below(document.sections, 2)) yield error(fault, section);
  },
};

const fault = {
  code: 'section/too-deep',
  message: `This title would stand below level ${deepest}, where it is.`,
  hint: 'Include it higher up, or divide the document.',
};

function below(sections: readonly Section[], level: number): Section[] {
  return sections.flatMap((section) =>
    level > deepest ? [section] : below(section.sections, level + 1),
  );
}
