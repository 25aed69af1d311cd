import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sample } from '@calliope/workspace/bench';
import type { SideName } from './sides/side.ts';

const program = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Makes emails in a process of their own, and gives what they cost once everything is loaded and warm. */
export function measureChild(side: SideName, readers: number): Promise<Sample> {
  const child = fork(program, [side, String(readers)], {
    // React is several times slower otherwise.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    // The child is our own, and says nothing else.
    child.on('message', (sample) => resolve(sample as Sample));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${side} ended with ${code ?? 'a signal'}.`)));
  });
}
