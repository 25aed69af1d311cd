import { startWriter } from './start-writer.ts';

/** What came of many processes that want a folder which one holds. */
export interface Refusals {
  readonly refused: number;
  /** How long one took to be refused, in milliseconds. */
  readonly longest: number;
  readonly wrong: readonly string[];
}

/** Tries to open a folder again and again, four at a time, while a process writes into it. */
export async function refusals(folder: string, tries: number): Promise<Refusals> {
  const place = { folder };
  const holder = startWriter({ place, name: 'holder' });
  await holder.found;
  const wrong: string[] = [];
  let [refused, longest, left] = [0, 0, tries];

  const tryOne = async (): Promise<void> => {
    const started = performance.now();
    const other = startWriter({ place, name: `other-${left}` });
    const [code] = await other.ended;
    longest = Math.max(longest, Math.round(performance.now() - started));
    const reason = other.reason() ?? 'no reason';
    if (code === 1 && reason.endsWith('(store/in-use)')) refused += 1;
    else wrong.push(`code ${code}: ${reason}`);
  };
  const tryOn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await tryOne();
    }
  };
  await Promise.all([tryOn(), tryOn(), tryOn(), tryOn()]);

  const before = holder.added.length;
  if (holder.reason()) wrong.push(`the holder ended: ${holder.reason()}`);
  await holder.kill();
  const next = startWriter({ place, name: 'next' });
  const found = await next.found;
  await next.kill();
  if (!found) wrong.push(`the next one was refused: ${next.reason()}`);
  else if (found.whole.length < before) wrong.push('the next one found less than was written');
  return { refused, longest, wrong };
}
