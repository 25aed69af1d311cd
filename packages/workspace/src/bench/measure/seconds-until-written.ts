import { readFile, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** What is waited for. */
export interface Written {
  readonly file: string;
  /** How long to wait at most, in seconds. */
  readonly limit: number;
}

/**
 * Seconds from the beginning of a save until a file holds the text that the save gives. The file is looked at every
 * millisecond, and read only when it differs: whoever is measured has the processor to itself.
 * Undefined where that takes longer than the limit.
 */
export async function secondsUntilWritten(
  save: () => string,
  { file, limit }: Written,
): Promise<number | undefined> {
  let known = await stampOf(file);
  const start = performance.now();
  const text = save();
  for (;;) {
    const stamp = await stampOf(file);
    const seconds = (performance.now() - start) / 1000;
    if (stamp !== known && (await readFile(file).catch(() => Buffer.of())).includes(text)) {
      return seconds;
    }
    known = stamp;
    if (seconds > limit) return undefined;
    await setTimeout(1);
  }
}

/** What differs when a file has been written or replaced; empty where there is none. */
async function stampOf(file: string): Promise<string> {
  const now = await stat(file, { bigint: true }).catch(() => undefined);
  return now ? `${now.ino} ${now.size} ${now.mtimeNs}` : '';
}
