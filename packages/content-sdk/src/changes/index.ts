export { compareDocuments, type PartDiff, type WordRun } from '../diff/compare-documents.ts';
export type { Change, ChangeNote, Severity } from './change.ts';
export { type ChangeOn, changesSince, type Held } from './changes-since.ts';
export { type Published, type PublishOptions, publish } from './publish.ts';
export { readChanges } from './read-changes.ts';
