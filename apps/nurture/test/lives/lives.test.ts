import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Sending } from '../../src/ledger/sending.ts';
import { openStore } from '../../src/store/open-store.ts';
import { folderPlace, serverPlace } from '../stores/fresh-store.ts';
import { brokenLaws } from './laws.ts';
import { live } from './live.ts';

const lived = async (
  place: typeof serverPlace,
  count: number,
  seed: number,
  broken?: (sending: Sending) => Sending,
) => {
  const { store, openJobs } = await openStore(await place());
  await openJobs({ report: () => undefined });
  const result = await live(store, count, seed, broken);
  await store.close();
  return result;
};

describe('whatever readers, workers and carriers do', () => {
  test.each([
    ['Postgres', serverPlace, 500],
    ['PGlite', folderPlace, 20],
  ])(
    'every email comes once, at its time, wanted, and in its order, on %s',
    async (_, place, count) => {
      const lives = await lived(place, count, 2027);
      expect(brokenLaws(lives)).toEqual({});
      const { carrier, readers, doubted } = lives;
      // There was something to get wrong.
      expect(carrier.carried.length).toBeGreaterThan(2 * count);
      expect(carrier.doubtful.size).toBeGreaterThan(0);
      expect(readers.filter(({ isDisturbed }) => isDisturbed).length).toBeGreaterThan(count / 4);
      expect(doubted.size).toBeLessThan(count / 10);
    },
    240_000,
  );
});

describe('the laws are broken', () => {
  test('by a name for each try', async () => {
    const lives = await lived(serverPlace, 30, 1, (sending) => ({
      ...sending,
      transport: {
        ...sending.transport,
        send: (request, signal) =>
          sending.transport.send({ ...request, key: randomUUID() }, signal),
      },
    }));
    expect(Object.keys(brokenLaws(lives))).toContain('twice');
  });

  test('by a plan without the days on which the clinic is closed', async () => {
    const lives = await lived(serverPlace, 30, 1, (sending) => ({
      ...sending,
      programme: { ...sending.programme, calendar: { closedOn: [] } },
    }));
    expect(Object.keys(brokenLaws(lives))).toContain('outside the window');
  });
});
