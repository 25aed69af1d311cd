import { describe, expect, test, vi } from 'vitest';
import { kinds } from '../../test/stores/fresh-store.ts';
import { openStore } from '../store/open-store.ts';
import { schedule } from '../store/scheduled.ts';

const soon = () => new Date(Date.now() - 1000);

describe.each(kinds)('jobs on %s', (_, freshPlace) => {
  test('are done once what they belong to is saved, and not without it', async () => {
    const { store, openJobs } = await openStore(await freshPlace());
    const reports: string[] = [];
    const jobs = await openJobs({ report: (fault) => reports.push(fault) });
    const done: string[] = [];
    await store.change(async (tables) => schedule(tables, 'look', 'saved', soon()));
    const undone = store.change(async (tables) => {
      schedule(tables, 'look', 'undone', soon());
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await store.change(async (tables) =>
      schedule(tables, 'send', 'tomorrow', new Date(Date.now() + 86_400_000)),
    );
    await jobs.work(async (queue, ids) => {
      done.push(...ids.map((id) => `${queue} ${id}`));
    });
    await vi.waitUntil(() => done.length > 0, { timeout: 10_000 });
    await jobs.addMissing([{ queue: 'send', id: 'missed' }]);
    await jobs.addMissing([{ queue: 'send', id: 'missed' }]);
    await vi.waitUntil(() => done.length > 1, { timeout: 10_000 });
    await store.close();
    expect(done).toEqual(['look saved', 'send missed']);
    expect(reports).toEqual([]);
  });
});
