import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { LibraryData } from '../src/library/library-data.ts';

interface Order {
  readonly folder: string;
  readonly library: LibraryData;
  readonly on: string;
  /** Which file is the last to be begun; all are finished unless given. */
  readonly diesAt?: number;
}

// A process of its own for tests: it publishes, and dies where it is told to. Exit code 3: locked.
process.once('message', async ({ folder, library, on, diesAt }: Order) => {
  const { rename } = fs;
  let named = 0;
  fs.rename = async (from, to) => {
    named += 1;
    if (named === diesAt) process.kill(process.pid, 'SIGKILL');
    await rename(from, to);
  };
  syncBuiltinESMExports();
  const { addToArchive } = await import('../src/archive/add-to-archive.ts');
  const { problems } = await addToArchive(folder, library, { on });
  process.exit(problems.length > 0 ? 3 : 0);
});
