export { letterComposer } from './compose-letter.ts';
export { sendDueLetters } from './send-due-letters.ts';
