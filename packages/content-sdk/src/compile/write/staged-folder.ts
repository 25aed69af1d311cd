import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Files that are written beside a folder before any of them is put into it, so that a failure on
 * the way leaves the folder as it was.
 */
export class StagedFolder {
  readonly #final: string;
  readonly #fresh: string;
  readonly #old: string;
  readonly #folders = new Set<string>();
  readonly #paths: string[] = [];

  /**
   * @param final the folder that the files are meant for
   * @param workplace a folder on the same file system that nobody else uses meanwhile
   */
  constructor(final: string, workplace: string) {
    this.#final = final;
    this.#fresh = join(workplace, 'new');
    this.#old = join(workplace, 'old');
    this.discard();
  }

  /** How many files were written so far. */
  get size(): number {
    return this.#paths.length;
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.#fresh, path);
    this.#folder(dirname(file));
    writeFileSync(file, content);
    this.#paths.push(path);
  }

  /** Puts what was written in the place of the folder, of which nothing is left. */
  replace(): void {
    const hadOld = moved(this.#final, this.#old);
    try {
      renameSync(this.#fresh, this.#final);
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
    for (const path of this.#paths) {
      const target = join(this.#final, path);
      this.#folder(dirname(target));
      renameSync(join(this.#fresh, path), target);
    }
    for (const path of removed) rmSync(join(this.#final, path), { force: true });
    this.discard();
  }

  /** Forgets what was written, and what a process left here that was killed. */
  discard(): void {
    restoreLost(this.#old, this.#final);
    rmSync(this.#fresh, { recursive: true, force: true });
    rmSync(this.#old, { recursive: true, force: true });
    this.#folders.clear();
  }

  #folder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }
}

/** A process that was killed between the two renames of a replacement left the folder away. */
function restoreLost(old: string, final: string): void {
  if (isThere(old) && !isThere(final)) moved(old, final);
}

const isThere = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
