import type { Document } from '../../schema/document.ts';
import type { Config } from '../config.ts';
import type { Shared } from '../parse/shared.ts';
import type { Known } from './known.ts';
import type { SharedFiles } from './shared-files.ts';

/** What a pass is over, and where its outcome goes. */
export interface Pass {
  readonly folder: string;
  readonly config: Config;
  /** What the pass before left. */
  readonly before: Known;
  /** Stays the same from one pass to the next, as long as the process lives. */
  readonly sharedFiles: SharedFiles;
  /** Milliseconds since 1970 by the clock that file systems go by. */
  readonly now: () => number;
  /** Receives each document that was compiled, in no certain order. */
  readonly done: (path: string, document: Document) => void;
  /**
   * How hard a document is to read, as a school year. Undefined where nobody asks, since measuring
   * takes longer than the rest of a compilation.
   */
  readonly grade?: ((document: Document) => number | undefined) | undefined;
  /** How several threads may share the work; undefined where only this one may. */
  readonly crew: Crew | undefined;
  /** Told how many of the documents that need it have been compiled. */
  readonly progress: (done: number, total: number) => void;
}

/** What other threads need in order to do what this one would. */
export interface Crew {
  /** How many may be started. */
  readonly threads: number;
  /** The configuration file that has the rules; undefined where there are none. */
  readonly rulesFrom: string | undefined;
  /** The folder into which they write modules instead of handing over documents, if they do. */
  readonly modules: string | undefined;
  /** Told which files they wrote there. */
  readonly wrote: (paths: readonly string[]) => void;
  /** What their fault means here. */
  readonly fault: (error: unknown) => unknown;
}

/** What a pass found. */
export interface Passed {
  readonly known: Known;
  /** Undefined where no file was touched, so that everything is as it was. */
  readonly shared: Shared | undefined;
  /** Whether an error stands in the way of a library. */
  readonly failed: boolean;
}
