import { describe, expect, test } from 'vitest';
import { folderPlace, serverPlace } from '../stores/fresh-store.ts';
import { type Killing, killMailers } from './kill-mailers.ts';

const none = { twice: [], afterStop: [], missing: [], strange: [] };

const killing: Killing = {
  ...{ seed: 2027, readers: 40, rounds: 1, workers: 1, kills: 2 },
  moments: 'handed over',
};

test('processes that send from PGlite and are killed send all of it once, and none after a stop', async () => {
  const { folder } = await folderPlace();
  const result = await killMailers({ folder }, killing);
  expect(result).toMatchObject({ mistakes: none, busy: 2 });
  expect(result.stopped).toBeGreaterThan(0);
}, 120_000);

describe('two processes that send from one Postgres and are killed', () => {
  const killed = async (more: Partial<Killing>) => {
    const { folder, databaseUrl } = await serverPlace();
    return killMailers({ folder, databaseUrl }, { ...killing, workers: 2, ...more });
  };

  test('send all of it once, and none after a stop', async () => {
    const result = await killed({ kills: 3 });
    expect(result).toMatchObject({ mistakes: none, busy: 3 });
    expect(result.stopped).toBeGreaterThan(0);
  }, 120_000);

  test('send some of it twice where the inbox cannot tell by a key of ours that it has them', async () => {
    const { mistakes } = await killed({ kills: 1, keys: 'strange' });
    expect(mistakes.twice.length).toBeGreaterThan(0);
  }, 120_000);
});
