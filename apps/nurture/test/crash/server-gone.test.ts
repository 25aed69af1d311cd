import { startPostgres } from '@calliope/workspace/postgres';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { folderPlace } from '../stores/fresh-store.ts';
import { mistakes } from './mistakes.ts';
import { addPair, pairsIn } from './pairs.ts';

test('a server that dies while it is written to loses nothing, and is used again when it is back', async () => {
  const server = await startPostgres({ durable: true });
  onTestFinished(() => server.stop());
  const databaseUrl = await server.createDatabase();
  const { store } = await openStore({ ...(await folderPlace()), databaseUrl });
  onTestFinished(() => store.close());

  const acknowledged: string[] = [];
  const refused: unknown[] = [];
  const write = async (writer: number): Promise<void> => {
    for (let number = 0; refused.length < 4; number += 1) {
      const id = `${writer}-${number}`;
      const added = await addPair(store, id).catch((fault: unknown) => {
        refused.push(fault);
      });
      if (added === undefined && refused.length === 0) acknowledged.push(id);
    }
  };
  const writing = Promise.all([0, 1, 2, 3].map(write));
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(20);
  await server.crash();
  await writing;
  for (const fault of refused) expect(fault).toMatchObject({ code: 'store/unreachable' });

  const asked = performance.now();
  await expect(pairsIn(store)).rejects.toMatchObject({ code: 'store/unreachable' });
  expect(performance.now() - asked).toBeLessThan(10_000);

  await server.start();
  expect(mistakes(await pairsIn(store), acknowledged, 4)).toEqual([]);
  await addPair(store, 'after');
}, 120_000);
