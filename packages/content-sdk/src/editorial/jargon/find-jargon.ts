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
  const words = /[A-Z]{2}/.test(sentence) ? word : longWord;
  // Most sentences have none, and words without their places are found in a tenth of the time.
  if (!sentence.match(words)?.some((found) => isUnknown(found, 0))) return;
  for (const { found, index } of each(words, sentence)) {
    if (isUnknown(found, index) && !isName(sentence.slice(0, index), found)) yield { found, index };
  }
}

/** Whether a reader may not know a word that stands at a place; at the beginning, none is a name. */
const isUnknown = (found: string, index: number): boolean =>
  isAbbreviation(found) ? !plainAbbreviations.has(found) : isRare(found, index);

const word = /[a-z\u00c0-\u024f]{2,}/gi;
/** Where there is no abbreviation, only long words can be rare: of the words of a text, four of ten. */
const longWord = /[a-z\u00c0-\u024f]{5,}/gi;

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
  if (lower.length < 5 || !isRarelySaid(lower)) return false;
  // A capital inside a sentence begins a name.
  const mayBeName = word !== lower && index > 0;
  return !mayBeName && !plainWords.has(lower) && !medicine.test(lower);
}
