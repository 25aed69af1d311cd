import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Batch } from './batch-child.ts';
import { type BatchResult, filesOf } from './run-batch.ts';

const program = fileURLToPath(new URL('./batch-child.ts', import.meta.url));

/** A child process that runs batches, and is put to an end when it is silent for too long. */
export class WatchedChild {
  readonly #folder: string;
  readonly #patience: number;
  #child: ChildProcess | undefined;

  /**
   * @param folder where a child writes which file it is at
   * @param patience seconds that a batch may take
   */
  constructor(folder: string, patience: number) {
    this.#folder = folder;
    this.#patience = patience;
  }

  /** Runs a batch. Where the child hangs or dies, the file at which it did is the finding. */
  async run(seed: number, count: number): Promise<BatchResult> {
    const first = await this.#ask({ seed, count });
    if (typeof first === 'object') return first;
    const log = join(this.#folder, 'at.txt');
    const again = await this.#ask({ seed, count, log });
    if (typeof again === 'object') return again;
    const file = filesOf(seed, count)[Number(readFileSync(log, 'utf8'))];
    const text = new TextDecoder().decode(file?.bytes);
    return { tally: {}, findings: [{ path: file?.path ?? '', text, message: again }] };
  }

  close(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  #ask(batch: Batch): Promise<BatchResult | string> {
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
      const timer = setTimeout(
        () => lost(`no answer in ${this.#patience} s`),
        this.#patience * 1000,
      );
      child.once('message', (result: BatchResult) => end(result));
      child.once('exit', (code, signal) => lost(`the process ended with ${signal ?? code}`));
      child.send(batch);
    });
  }
}
