import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The child beside this file: the source in tests, the bundle in the package. */
const entry = import.meta.url.endsWith('.ts') ? './render-child.ts' : './render-child.js';

/** Starts a child that renders. It ends with its parent. */
export const forkChild = (): ChildProcess =>
  fork(fileURLToPath(new URL(entry, import.meta.url)), [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
