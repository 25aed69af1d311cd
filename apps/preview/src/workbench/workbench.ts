import { join } from 'node:path';
import { type Library, openLibrary } from '@calliope/content-sdk';
import { lastRelease } from '@calliope/content-sdk/archive';
import {
  type Compiler,
  type Config,
  openCompiler,
  watchFolder,
} from '@calliope/content-sdk/compile';
import { readingGrade, type Status, statusOf, todayIn } from '@calliope/content-sdk/status';

/** What the last compilation gave. */
export interface Bench {
  /** Counts compilations, from 1. */
  readonly version: number;
  /** The newest library without errors; undefined as long as there was none. */
  readonly library: Library | undefined;
  /** Where every document stands at a moment, and what is wrong in the files as they are. */
  readonly statusAt: (moment: Date) => Status;
}

/** A content folder that is compiled again whenever a file in it is saved. */
export interface Workbench {
  readonly bench: () => Bench;
  /** Calls back after each compilation, until the returned function is called. */
  readonly onChange: (listener: (bench: Bench) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Opens a folder: compiles it once, and again after every save. */
export async function openWorkbench(folder: string, config: Config): Promise<Workbench> {
  const listeners = new Set<(bench: Bench) => void>();
  const compiler = openCompiler(folder, config, { grade: readingGrade });
  let bench: Bench = { version: 0, library: undefined, statusAt: statusOfNothing };
  const compile = async () => {
    bench = await compiled(compiler, join(folder, 'archive'), bench);
    for (const listener of listeners) listener(bench);
  };
  const close = await watchFolder(folder, compile, (error) => console.error(error));
  return {
    bench: () => bench,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}

/** The last good library stays on show while the files have errors. */
async function compiled(compiler: Compiler, archive: string, last: Bench): Promise<Bench> {
  const { library, problems, overview } = await compiler.compile();
  const released = await lastRelease(archive);
  return {
    version: last.version + 1,
    library: library ? openLibrary(library) : last.library,
    statusAt: (moment) => {
      const on = todayIn(overview.timeZone, moment);
      return statusOf({ overview, problems }, { on, released });
    },
  };
}

/** Before the first compilation there is no document. */
const statusOfNothing: Bench['statusAt'] = (moment) =>
  statusOf(
    { overview: { timeZone: 'UTC', files: [], redirects: [], sequences: [] }, problems: [] },
    { on: todayIn('UTC', moment), released: undefined },
  );
