import { expect, test } from 'vitest';
import { folderPlace, serverPlace } from '../stores/fresh-store.ts';
import { killMailers } from './kill-mailers.ts';

const none = { twice: [], afterStop: [], missing: [], strange: [] };

test.each([
  ['PGlite', folderPlace, 1],
  ['Postgres, which two of them share', serverPlace, 2],
])(
  'processes that send from %s and are killed send every step once, and none after a stop',
  async (_, freshPlace, workers) => {
    const { folder, databaseUrl } = await freshPlace();
    const killing = { kills: 2, seed: 2027, readers: 60, workers, rounds: 1 };
    const result = await killMailers({ folder, databaseUrl }, killing);
    expect(result.mistakes).toEqual(none);
    expect(result.stopped).toBeGreaterThan(0);
  },
  200_000,
);

test('they send some twice where the inbox cannot tell by a key of ours that it has them', async () => {
  const { folder, databaseUrl } = await serverPlace();
  const killing = { kills: 1, seed: 2027, readers: 60, workers: 1, rounds: 1 };
  const { mistakes } = await killMailers({ folder, databaseUrl }, { ...killing, keys: 'strange' });
  expect(mistakes.twice.length).toBeGreaterThan(0);
}, 200_000);
