import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Order } from './batch-child.ts';
import { minimise } from './minimise.ts';
import { type Batch, type BatchResult, type Finding, filesOf, joined } from './run-batch.ts';

const program = fileURLToPath(new URL('./batch-child.ts', import.meta.url));

/** Seconds that a batch and a single file may take: far above what any needs. */
interface Patience {
  readonly batch: number;
  readonly file: number;
}

/** A child process that runs batches, and is put to an end when it is silent for too long. */
export class WatchedChild {
  readonly #folder: string;
  readonly #patience: Patience;
  #child: ChildProcess | undefined;

  /** @param folder where a child writes which file it is at */
  constructor(folder: string, patience: Patience) {
    this.#folder = folder;
    this.#patience = patience;
  }

  /** Runs a batch. A file at which the child hangs or dies is a finding, and the others go on. */
  async run(batch: Batch): Promise<BatchResult> {
    if (batch.from >= batch.to) return { tally: {}, findings: [] };
    const first = await this.#ask({ batch, log: undefined }, this.#patience.batch);
    if (typeof first === 'object') return first;
    const log = join(this.#folder, 'at.txt');
    const again = await this.#ask({ batch, log }, this.#patience.batch);
    if (typeof again === 'object') return again;
    const at = Number(readFileSync(log, 'utf8'));
    const finding = await this.#finding({ ...batch, from: at, to: at + 1 }, again);
    const before = await this.run({ ...batch, to: at });
    const after = await this.run({ ...batch, from: at + 1 });
    return joined(joined(before, after), { tally: {}, findings: [finding] });
  }

  close(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  async #finding(batch: Batch, message: string): Promise<Finding> {
    const [file] = filesOf(batch);
    const path = file?.path ?? '';
    const fails = async (text: string) =>
      typeof (await this.#ask({ path, text }, this.#patience.file)) === 'string';
    return {
      path,
      text: await minimise(new TextDecoder().decode(file?.bytes), fails, 100),
      message,
    };
  }

  #ask(order: Order, seconds: number): Promise<BatchResult | string> {
    // Node warns of things that the compiler reports as Problems.
    const child = this.#child ?? fork(program, [], { execArgv: ['--no-warnings'] });
    this.#child = child;
    return new Promise((resolve) => {
      const end = (result: BatchResult | string) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(result);
      };
      const lost = (why: string) => {
        this.#child = undefined;
        child.kill('SIGKILL');
        end(why);
      };
      const timer = setTimeout(() => lost(`no answer in ${seconds} s`), seconds * 1000);
      child.once('message', (result: BatchResult) => end(result));
      child.once('exit', (code, signal) => lost(`the process ended with ${signal ?? code}`));
      child.send(order);
    });
  }
}
