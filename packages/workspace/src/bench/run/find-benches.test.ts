import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findBenches, loadBench } from './find-benches.ts';

async function repository(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'calliope-find-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

const named = (name: string) => JSON.stringify({ name, type: 'module' });

test('every workspace with a bench is found, and no other folder', async () => {
  const root = await repository({
    'package.json': JSON.stringify({ workspaces: ['packages/*', 'apps/*'] }),
    'packages/two/package.json': named('@calliope/two'),
    'packages/two/bench/bench.ts': 'export default { title: "Two" };',
    'apps/one/package.json': named('one'),
    'apps/one/bench/bench.ts': '',
    'packages/three/package.json': named('three'),
    'packages/three/bench/other.ts': '',
    'elsewhere/four/bench/bench.ts': '',
  });
  const found = findBenches(root);
  expect(found).toEqual([
    { workspace: 'one', folder: join(root, 'apps/one/bench') },
    { workspace: 'two', folder: join(root, 'packages/two/bench') },
  ]);
  const [one, two] = found;
  if (!one || !two) return;
  await expect(loadBench(two)).resolves.toEqual({ title: 'Two' });
  await expect(loadBench(one)).rejects.toThrow('has no default export');
});
