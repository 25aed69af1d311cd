import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NurtureFault } from '../../fault/nurture-fault.ts';
import { DurableFiles, durably } from './durable-files.ts';
import { LastWords } from './last-words.ts';

/** A PGlite that writes everything down, and says so when it cannot go on. */
export class Engine extends PGlite {
  readonly #words: LastWords;

  private constructor(folder: string, words: LastWords) {
    super({
      fs: new DurableFiles(folder),
      startParams: durably(PGlite.defaultStartParams),
      relaxedDurability: false,
      onStderr: words.hear,
    });
    this.#words = words;
  }

  /** @throws NurtureFault when what is in the folder cannot be opened */
  static async open(folder: string): Promise<Engine> {
    // PGlite would make a new database over what is left of this one.
    if (existsSync(folder) && !existsSync(join(folder, 'PG_VERSION'))) {
      throw new NurtureFault('store/damaged', 'PG_VERSION is missing');
    }
    const words = new LastWords();
    const engine = new Engine(folder, words);
    try {
      await engine.waitReady;
      return engine;
    } catch (error) {
      throw words.fault ?? new NurtureFault('store/damaged', reasonOf(error));
    }
  }

  /** Everything that is asked goes through here. An engine that panicked would never answer. */
  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.#words.fault) throw this.#words.fault;
    return super.execProtocolRawSync(message);
  }

  /** Leaves alone what cannot go on: closing writes, and the next start repairs. */
  override async close(): Promise<void> {
    if (!this.#words.fault) await super.close();
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
