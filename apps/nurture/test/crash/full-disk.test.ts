import { expect, test } from 'vitest';
import { folderPlace } from '../stores/fresh-store.ts';
import { mistakes } from './mistakes.ts';
import { startWriter } from './start-writer.ts';

// No file grows beyond 12 MiB, where a segment of the log has 16: the system refuses as on a full disk.
const narrow = ['bash', '-c', 'ulimit -f 12288; exec "$0" "$@"'];

test.skipIf(process.platform === 'win32')(
  'a full disk is said in a sentence, keeps what was acknowledged, and hurts nothing',
  async () => {
    const { folder } = await folderPlace();
    const writer = startWriter({ place: { folder }, name: 'full', bulk: 200_000 }, narrow);
    await writer.ended;
    expect(writer.reason()).toMatch(/^There is no room .+ \(store\/full\)$/);
    expect(writer.added.length).toBeGreaterThan(5);

    const next = startWriter({ place: { folder }, name: 'room' });
    const found = await next.found;
    expect(next.reason()).toBeUndefined();
    expect(found && mistakes(found, writer.added, 1)).toEqual([]);
    await expect.poll(() => next.added.length, { timeout: 10_000 }).toBeGreaterThan(3);
    await next.kill();
  },
  120_000,
);
