import { describe, expect, test } from 'vitest';
import { folderPlace, serverPlace } from '../stores/fresh-store.ts';
import { killMailers } from './kill-mailers.ts';

const none = { twice: [], afterStop: [], missing: [], strange: [] };

describe.each([
  ['PGlite', folderPlace, 1],
  ['Postgres, which two of them share', serverPlace, 2],
])('processes that send from %s and are killed', (_, freshPlace, workers) => {
  test('send every step that is due once, and none after a stop', async () => {
    const { folder, databaseUrl } = await freshPlace();
    const killing = { kills: 2, seed: 2027, readers: 60, workers, rounds: 1 };
    const result = await killMailers({ folder, databaseUrl }, killing);
    expect(result.mistakes).toEqual(none);
    expect(result.busy).toBeGreaterThan(0);
    expect(result.stopped).toBeGreaterThan(0);
  }, 120_000);

  test('send some twice where the inbox cannot tell by a key of ours that it has them', async () => {
    const { folder, databaseUrl } = await freshPlace();
    const killing = {
      kills: 1,
      seed: 2027,
      readers: 60,
      workers,
      rounds: 1,
      keys: 'strange',
    } as const;
    const { mistakes } = await killMailers({ folder, databaseUrl }, killing);
    expect(mistakes.twice.length).toBeGreaterThan(0);
  }, 120_000);
});
