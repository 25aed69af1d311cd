export { composeLetter, type LetterPlaces } from './compose-letter.ts';
export type { DueLetter } from './due-letters.ts';
export { letterKinds } from './letter-kinds.ts';
export { type Post, sendDueLetters } from './send-due-letters.ts';
