import { describe, expect, test } from 'vitest';
import { kinds } from '../stores/fresh-store.ts';
import { killWriters } from './kill-writers.ts';

describe.each(kinds)('a process that writes to %s and is killed', (_, freshPlace) => {
  test('loses nothing that was acknowledged, and leaves nothing half or locked', async () => {
    const { folder, databaseUrl } = await freshPlace();
    const result = await killWriters({ folder, databaseUrl }, { kills: 1, seed: 2027 });
    expect(result.wrong).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(0);
  }, 120_000);
});
