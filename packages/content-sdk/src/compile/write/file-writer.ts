import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, which it makes as they need it. */
export class FileWriter {
  /** What was written, in order. */
  readonly paths: string[] = [];
  readonly #root: string;
  readonly #folders = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  write(path: string, content: string): void {
    const file = join(this.#root, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(file, content);
    this.paths.push(path);
  }
}
