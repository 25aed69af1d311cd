import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileWriter } from './file-writer.ts';

/**
 * Files that are written beside a folder before any of them is put into it, so that a failure on
 * the way leaves the folder as it was.
 */
export class StagedFolder {
  /** Where files are made ready. */
  readonly fresh: string;
  readonly #final: string;
  readonly #old: string;
  readonly #writer: FileWriter;

  /**
   * @param final the folder that the files are meant for
   * @param workplace a folder on the same file system that nobody else uses meanwhile
   */
  constructor(final: string, workplace: string) {
    this.#final = final;
    this.fresh = join(workplace, 'new');
    this.#old = join(workplace, 'old');
    this.#writer = new FileWriter(this.fresh);
    this.discard();
  }

  /** How many files were written so far. */
  get size(): number {
    return this.#writer.paths.length;
  }

  write(path: string, content: string): void {
    this.#writer.write(path, content);
  }

  /** Counts files as written that somebody else put where files are made ready. */
  adopt(paths: readonly string[]): void {
    for (const path of paths) this.#writer.paths.push(path);
  }

  /** Puts what was written in the place of the folder, of which nothing is left. */
  replace(): void {
    const hadOld = moved(this.#final, this.#old);
    try {
      renameSync(this.fresh, this.#final);
    } catch (error) {
      if (hadOld) renameSync(this.#old, this.#final);
      throw error;
    }
    this.discard();
  }

  /**
   * Puts what was written into the folder, file by file in the order of writing, and then takes
   * files out that are not wanted any more.
   */
  merge(removed: readonly string[]): void {
    for (const path of this.#writer.paths) {
      const target = join(this.#final, path);
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(this.fresh, path), target);
    }
    for (const path of removed) rmSync(join(this.#final, path), { force: true });
    this.discard();
  }

  /** Forgets what was written, and what a process left here that was killed. */
  discard(): void {
    // One that was killed between the two renames of a replacement left the folder away.
    if (existsSync(this.#old) && !existsSync(this.#final)) moved(this.#old, this.#final);
    rmSync(this.fresh, { recursive: true, force: true });
    rmSync(this.#old, { recursive: true, force: true });
  }
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
