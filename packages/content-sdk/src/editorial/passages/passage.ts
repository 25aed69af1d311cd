import type { Section } from '../../schema/section.ts';

/** What a passage is to its reader. */
export type PassageKind =
  | 'title'
  | 'summary'
  | 'keyFact'
  | 'heading'
  | 'line'
  | 'subject'
  | 'preheader'
  | 'description'
  | 'safety'
  | 'definition';

/** A sentence of a passage. */
export interface PassageSentence {
  readonly text: string;
  /** Where it begins in the passage, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Words that are read as one: a paragraph, a list item, a cell, a title. */
export interface Passage {
  readonly kind: PassageKind;
  /** As a reader gets them: with facts and fallbacks in their places, without citation numbers. */
  readonly text: string;
  /** The section that they stand in; undefined before the first one and outside the body. */
  readonly section: Section | undefined;
  /** Where a source is cited, as offsets in UTF-16 units. */
  readonly cites: readonly number[];
  /** Where terms stand that the glossary explains. */
  readonly terms: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** Its sentences. They are found once, for every rule that asks. */
  sentences(): readonly PassageSentence[];
  /** The node and the place in its words to report for an offset. */
  at(offset: number): readonly [node: object, offset: number];
}
