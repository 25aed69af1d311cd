export { type Composed, type LetterContents, letterComposer } from './compose-letter.ts';
