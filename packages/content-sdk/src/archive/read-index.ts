import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorAt, type Problem } from '../compile/problem.ts';
import { type EntryLine, parseLine } from './entry-line.ts';
import { archiveFaults } from './faults.ts';
import { indexFile } from './layout.ts';

/** A line of the index with where it stands, from 1. */
export interface NumberedLine extends EntryLine {
  readonly number: number;
}

/** The index of an archive. */
export interface Index {
  /** What it holds; undefined where there is none. */
  readonly text: string | undefined;
  readonly lines: readonly NumberedLine[];
  /** Lines that are damaged. */
  readonly problems: readonly Problem[];
  /** Digests that can still be read in damaged lines, so that their entries are not strangers. */
  readonly legible: readonly string[];
}

/** Reads the index of an archive. */
export async function readIndex(folder: string): Promise<Index> {
  const text = await readFile(join(folder, indexFile), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  const file = `${basename(folder)}/${indexFile}`;
  if (text instanceof Error) {
    const absent = text.code === 'ENOENT' || text.code === 'ENOTDIR';
    const fault = archiveFaults.unreadable(text.code ?? text.message);
    return {
      ...{ text: undefined, lines: [], legible: [] },
      problems: absent ? [] : [errorAt({ file, line: 1, column: 1 }, fault)],
    };
  }
  const lines: NumberedLine[] = [];
  const problems: Problem[] = [];
  const legible: string[] = [];
  for (const [index, { line, ended }] of linesOf(text).entries()) {
    const parsed = ended ? parseLine(line) : undefined;
    if (parsed) lines.push({ ...parsed, number: index + 1 });
    else {
      problems.push(errorAt({ file, line: index + 1, column: 1 }, archiveFaults.line(file)));
      legible.push(...(line.match(/[0-9a-f]{64}/g) ?? []));
    }
  }
  return { text, lines, problems, legible };
}

/** Every line, and whether it has an end: one without may have lost more than that. */
function linesOf(text: string): { line: string; ended: boolean }[] {
  const parts = text.split('\n');
  const rest = parts.pop() ?? '';
  return [
    ...parts.map((line) => ({ line, ended: true })),
    ...(rest === '' ? [] : [{ line: rest, ended: false }]),
  ];
}
