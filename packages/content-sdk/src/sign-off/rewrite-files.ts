import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../archive/write-durably.ts';
import { type Written, withWritten } from './written-in-file.ts';

/** What a command writes into one file of a content folder. */
export interface Rewriting {
  readonly file: string;
  readonly written: Written;
}

/** Writes into every file or into none, and tells how to take that back. */
export async function rewriteFiles(
  folder: string,
  rewritings: readonly Rewriting[],
): Promise<() => Promise<void>> {
  const before: (readonly [file: string, text: string])[] = [];
  const restore = async () => {
    for (const [file, text] of before) await writeDurably(folder, file, text);
  };
  try {
    for (const { file, written } of rewritings) {
      const text = await readFile(join(folder, file), 'utf8');
      before.push([file, text]);
      await writeDurably(folder, file, withWritten(text, written));
    }
  } catch (error) {
    await restore();
    throw error;
  }
  return restore;
}
