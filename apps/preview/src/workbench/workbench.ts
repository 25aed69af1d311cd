import { type Library, openLibrary } from '@calliope/content-sdk';
import {
  type Compiler,
  type Config,
  openCompiler,
  type Problem,
  watchFolder,
} from '@calliope/content-sdk/compile';

/** What the last compilation gave. */
export interface Bench {
  /** Counts compilations, from 1. */
  readonly version: number;
  /** The newest library without errors; undefined as long as there was none. */
  readonly library: Library | undefined;
  /** What is wrong in the files as they are now. */
  readonly problems: readonly Problem[];
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
  const compiler = openCompiler(folder, config);
  let bench: Bench = { version: 0, library: undefined, problems: [] };
  const compile = async () => {
    bench = await compiled(compiler, bench);
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
async function compiled(compiler: Compiler, last: Bench): Promise<Bench> {
  const { library, problems } = await compiler.compile();
  return {
    version: last.version + 1,
    library: library ? openLibrary(library) : last.library,
    problems,
  };
}
