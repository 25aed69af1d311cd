import { calloutSaysWhatToDo } from './callout-says-what-to-do.ts';
import { hasWords } from './has-words.ts';
import { knownIds } from './known-ids.ts';
import type { Rule } from './rule.ts';
import { sectionDepth } from './section-depth.ts';
import { uniqueSectionIds } from './unique-section-ids.ts';

/** The rules without which a document cannot be rendered at all. They always run. */
export const structuralRules: readonly Rule[] = [
  calloutSaysWhatToDo,
  hasWords,
  knownIds,
  sectionDepth,
  uniqueSectionIds,
];
