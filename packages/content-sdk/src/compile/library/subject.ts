import type { Config } from '../config.ts';
import type { FileRecord } from '../incremental/known.ts';
import type { SortedFiles } from '../incremental/sort-files.ts';
import type { Shared } from '../parse/shared.ts';
import type { Problem } from '../problem.ts';

/** What a library is checked by. */
export interface Subject {
  readonly config: Config;
  readonly shared: Shared;
  readonly sorted: SortedFiles;
  readonly records: ReadonlyMap<string, FileRecord>;
  /** The answers that the records rest on, by question. */
  readonly answers: ReadonlyMap<string, string>;
  /** What was found in files that are no documents. */
  readonly found: readonly Problem[];
}
