import { setTimeout as wait } from 'node:timers/promises';
import { Random } from '../oracle/random.ts';
import { mistakes } from './mistakes.ts';
import { type Life, startWriter } from './start-writer.ts';

/** What came of killing writers. */
export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kept without being acknowledged, since the process was killed in between. */
  readonly more: number;
  /** All that went wrong, in words. */
  readonly wrong: readonly string[];
}

/**
 * Kills one process after the other in the middle of its writing or of its start, at moments that
 * come from a seed. Each begins at once where the one before it ended, and says what it found.
 */
export async function killWriters(
  place: Life['place'],
  { kills, seed }: { readonly kills: number; readonly seed: number },
): Promise<Killed> {
  const random = new Random(seed);
  const acknowledged: string[] = [];
  const wrong: string[] = [];
  let more = 0;
  // After the last kill one more opens the store and says what is there.
  for (let life = 0; life <= kills; life += 1) {
    const isLast = life === kills;
    const writer = startWriter({ place, name: `${seed}-${life}` });
    const starting = !isLast && random.chance(1 / 8);
    if (!starting) await writer.found;
    await wait(isLast ? 0 : random.whole(0, starting ? 3_000 : 500));
    await writer.kill();
    const found = await writer.found;
    if (found) {
      wrong.push(...mistakes(found, acknowledged, life));
      more = found.whole.length - acknowledged.length;
    }
    const reason = writer.reason() ?? (found || starting ? undefined : 'it did not open');
    if (reason) wrong.push(`life ${life} ended: ${reason}`);
    acknowledged.push(...writer.added);
  }
  return { kills, acknowledged: acknowledged.length, more, wrong };
}
