/** Words that a rule looks for in a sentence. */
export interface Phrase<Code extends string = string> {
  /** The code of the fault that they are. */
  readonly code: Code;
  /** Global, so that one that is meant otherwise does not hide the next. Word boundaries are its own. */
  readonly words: RegExp;
  /** They are no fault in a sentence that has this. */
  readonly unless?: RegExp;
  /** They are no fault where the words before them, in the same clause, end like this. */
  readonly after?: RegExp;
  /** They are a fault only in a sentence that has this. */
  readonly only?: RegExp;
}

/** A phrase that was found. */
export interface Match<Code extends string = string> {
  readonly phrase: Phrase<Code>;
  /** The words as they stand there. */
  readonly found: string;
  /** Where, in UTF-16 units of the sentence. */
  readonly index: number;
}
