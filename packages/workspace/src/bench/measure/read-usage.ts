import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the processes of a run left: see report-usage.cjs. */
export interface Usage {
  /** Megabytes of the largest process; undefined where none was a Node process. */
  readonly peak: number | undefined;
  /** Seconds of children that nobody waited for. */
  readonly unwaited: number;
}

/** Reads what the processes of a run left in a folder. */
export async function readUsage(folder: string): Promise<Usage> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const left = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // The reporter wrote them.
  const all = left.map((json) => JSON.parse(json) as { peak: number; unwaited: number });
  return {
    peak: all.length === 0 ? undefined : (Math.max(...all.map(({ peak }) => peak)) * 1024) / 1e6,
    unwaited: all.reduce((sum, { unwaited }) => sum + unwaited, 0),
  };
}
