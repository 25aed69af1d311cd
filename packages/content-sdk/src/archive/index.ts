export { type Added, type AddOptions, addToArchive } from './add-to-archive.ts';
export type { EntryLine } from './entry-line.ts';
export { lastRelease } from './last-release.ts';
export { type Archive, openArchive } from './open-archive.ts';
export type { ReadSequence } from './sequence-of.ts';
export { verifyArchive } from './verify-archive.ts';
export { verifyMoves } from './verify-moves.ts';
