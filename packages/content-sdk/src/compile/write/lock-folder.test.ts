import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lockFolder } from './lock-folder.ts';

test('of many that want a folder again and again, one is in it at a time and none fails', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'calliope-lock-'));
  let inside = 0;
  let most = 0;
  async function comeAndGo(): Promise<void> {
    for (let time = 0; time < 150; time += 1) {
      const release = await lockFolder(join(parent, 'workplace'));
      inside += 1;
      most = Math.max(most, inside);
      await pause(1);
      inside -= 1;
      await release();
    }
  }
  await Promise.all(Array.from({ length: 8 }, comeAndGo));
  expect(most).toBe(1);
  expect(await readdir(parent)).toEqual([]);
});
