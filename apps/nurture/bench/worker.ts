// A process that does one side's work when it is told to. `measureWork` starts it.
import { once } from 'node:events';
import { bossWorker } from './boss-worker.ts';
import { ledgerWorker } from './ledger-worker.ts';
import type { WorkerResult, WorkerTask } from './messages.ts';

// Written by `measureWork`.
const task = JSON.parse(process.argv[2] ?? '{}') as WorkerTask;
const work = await (task.side === 'ledger' ? ledgerWorker(task) : bossWorker(task));
process.send?.('ready');
await once(process, 'message');
const started = process.cpuUsage();
const done = await work();
const { user, system } = process.cpuUsage(started);
const result: WorkerResult = { done, cpu: (user + system) / 1e6 };
process.send?.(result, () => process.exit(0));
