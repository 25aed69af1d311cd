export type { Consequences } from './consequences.ts';
export type { Edit } from './edits-in.ts';
export type { Move } from './plan-renaming.ts';
export { RenameRefusal } from './refusal.ts';
export { type Renamed, type RenameOptions, rename } from './rename.ts';
