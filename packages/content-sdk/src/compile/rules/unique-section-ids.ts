import { sectionsIn } from '../../render/walk.ts';
import { faults } from '../faults.ts';
import type { Rule } from './rule.ts';

/** No two sections of a document have the same id, the included ones counted. */
export const uniqueSectionIds: Rule = {
  name: 'unique-section-ids',
  *check(document, { error }) {
    const seen = new Set<string>();
    for (const section of sectionsIn(document.sections)) {
      if (seen.has(section.id)) yield error(faults.duplicateId('section', section.id), section);
      seen.add(section.id);
    }
  },
};
