import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../oracle/random.ts';

/** Somebody who can stop. */
export interface Stopper {
  readonly address: string;
  readonly id: string;
}

/** Readers who are stopping. */
export interface Stopping {
  /** When each was told that they are stopped. */
  readonly done: Promise<ReadonlyMap<Stopper, number>>;
}

/** Lets readers stop: each within two seconds, and again until it is answered. */
export function startStopping(
  readers: readonly Stopper[],
  someUrl: () => Promise<string | undefined>,
  random: Random,
): Stopping {
  const stops = new Map<Stopper, number>();
  const all = readers.map(async (reader) => {
    await wait(random.whole(0, 2_000));
    while (!(await isStopped(await someUrl(), reader.id))) await wait(50);
    stops.set(reader, Date.now());
  });
  return { done: Promise.all(all).then(() => stops) };
}

async function isStopped(url: string | undefined, id: string): Promise<boolean> {
  if (url === undefined) return false;
  // Whoever is killed does not answer.
  const answer = await fetch(`${url}/${id}`, { method: 'POST' }).catch(() => undefined);
  return answer?.ok === true;
}
