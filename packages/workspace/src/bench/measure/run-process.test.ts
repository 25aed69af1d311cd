import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { runProcess } from './run-process.ts';

const node = (script: string) =>
  runProcess({ command: [process.execPath, '-e', script], cwd: tmpdir() });

// The clock is asked now and then only: asking takes longer than counting.
const busy = `
const used = () => process.cpuUsage().user + process.cpuUsage().system;
for (const end = used() + 300_000; used() < end; ) for (let at = 0; at < 1e6; at++);`;
const spawned = (script: string) =>
  `const { spawn } = require('node:child_process'); const child = spawn(process.execPath, ['-e', ${JSON.stringify(script)}], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });`;

// Durations differ from machine to machine, so processor time is compared with a sleeping process.
describe('processor time', async () => {
  const sleeping = await node('setTimeout(() => {}, 500)');

  test('is that of work, not of waiting', async () => {
    const working = await node(busy);
    expect(working.cpu).toBeGreaterThan(3 * (sleeping.cpu ?? Infinity));
    expect(sleeping.wall).toBeGreaterThan(0.5);
  });

  test('counts a thread', async () => {
    const thread = `new (require('node:worker_threads').Worker)(${JSON.stringify(busy)}, { eval: true })`;
    expect((await node(thread)).cpu).toBeGreaterThan(3 * (sleeping.cpu ?? Infinity));
  });

  test('counts the child of a child', async () => {
    const nested = spawned(spawned(busy));
    expect((await node(nested)).cpu).toBeGreaterThan(3 * (sleeping.cpu ?? Infinity));
  });

  test.runIf(process.platform === 'linux')('counts a child that nobody waits for', async () => {
    const service = `${busy}; process.send('done'); setTimeout(() => {}, 10_000);`;
    const left = `${spawned(service)} child.on('message', () => process.exit(0));`;
    expect((await node(left)).cpu).toBeGreaterThan(3 * (sleeping.cpu ?? Infinity));
  });
});

test('the peak grows by what a process holds', async () => {
  const [small, large] = [await node(''), await node('Buffer.alloc(200e6, 1)')];
  expect((large.peak ?? 0) - (small.peak ?? 0)).toBeGreaterThan(150);
});

test('a command that fails is an error with its last words', async () => {
  await expect(node('console.error("No such corpus."); process.exit(3)')).rejects.toThrow(
    /ended with 3:\nNo such corpus\./,
  );
});

test('what a command prints is plain', async () => {
  await expect(node('console.error(process.env.NO_COLOR); process.exit(1)')).rejects.toThrow('\n1');
});
