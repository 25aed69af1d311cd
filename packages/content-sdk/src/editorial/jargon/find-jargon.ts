import { explains } from './explanations.ts';
import { isRarelySaid } from './word-frequency.ts';
import { plainAbbreviations, plainWords, specialistWords } from './words.ts';

/** A word of specialists in a sentence. */
export interface Jargon {
  readonly found: string;
  /** Where, in UTF-16 units of the sentence. */
  readonly index: number;
  /** Whether the sentence itself explains it. */
  readonly isExplained: boolean;
}

type Found = Omit<Jargon, 'isExplained'>;

/**
 * Finds words that a reader without training would not know: words of the field, rare words and
 * abbreviations, each once at a place.
 */
export function findJargon(
  sentence: string,
  words: readonly RegExp[] = specialistWords,
): readonly Jargon[] {
  const places = new Map<number, Found>();
  for (const jargon of unusual(sentence)) places.set(jargon.index, jargon);
  for (const jargon of listed(sentence, words)) places.set(jargon.index, jargon);
  return [...places.values()].map((jargon) => ({
    ...jargon,
    isExplained: explains(sentence, jargon),
  }));
}

function* listed(sentence: string, words: readonly RegExp[]): Generator<Found> {
  for (const pattern of words) yield* each(pattern, sentence);
}

function* unusual(sentence: string): Generator<Found> {
  for (const { found, index } of each(word, sentence)) {
    const isUnknown = isAbbreviation(found) ? !plainAbbreviations.has(found) : isRare(found, index);
    if (isUnknown && !isName(sentence.slice(0, index), found)) yield { found, index };
  }
}

const word = /[a-z\u00c0-\u024f]{2,}/gi;

/** Every place of a pattern. `matchAll` would copy the pattern for each sentence. */
function* each(pattern: RegExp, sentence: string): Generator<Found> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    yield { found: match[0], index: match.index };
  }
}

/** Roman numbers, parts of a standard's name, and words to be sent as they stand. */
const isName = (before: string, word: string): boolean =>
  /^[IVX]+$/u.test(word) || /[/\d]\s?$|\b(?:text|level) $/iu.test(before);

const isAbbreviation = (word: string): boolean => /^[a-z]?[A-Z]{2,}s?$|^[A-Z]{2,}[a-z]$/.test(word);

/** How the names of medicines end. They stand on the reader's own boxes. */
const medicine =
  /(?:setron|oxetine|[ae]pine|idone|olol|statin|pril|sartan|zepam|zolam|triptyline|ipramine|profen|caine|traline|faxine|alopram|giline|prazole|gabalin|gabapentin|metformin)$/;

function isRare(word: string, index: number): boolean {
  const lower = word.toLowerCase();
  // A capital inside a sentence begins a name.
  if (
    (word !== lower && index > 0) ||
    lower.length < 5 ||
    plainWords.has(lower) ||
    medicine.test(lower)
  ) {
    return false;
  }
  return isRarelySaid(lower);
}
