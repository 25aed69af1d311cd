import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { errorAt, type Problem } from '../compile/problem.ts';
import { archiveFaults } from './faults.ts';

/** What a record of an archive holds: a file with a JSON object on each line. */
export interface ArchiveRecord<T> {
  /** As they were recorded, one after the other. */
  readonly lines: readonly T[];
  /** The whole file; undefined where there is none. */
  readonly text: string | undefined;
  /** Lines that are damaged. */
  readonly problems: readonly Problem[];
}

/** Reads a record of an archive; nothing where there is none. */
export async function readRecord<S extends z.ZodType>(
  archive: string,
  name: string,
  schema: S,
): Promise<ArchiveRecord<z.infer<S>>> {
  const file = `${basename(archive)}/${name}`;
  const text = await readFile(join(archive, name), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (text instanceof Error) {
    const isAbsent = text.code === 'ENOENT' || text.code === 'ENOTDIR';
    const fault = archiveFaults.unreadable(text.code ?? text.message);
    const problems = isAbsent ? [] : [errorAt({ file, line: 1, column: 1 }, fault)];
    return { lines: [], text: undefined, problems };
  }
  // A last line without its end may have lost more than that.
  const whole = text.split('\n');
  const torn = whole.pop() === '' ? [] : [whole.length + 1];
  const found = whole.map((line) => (line === '' ? undefined : parsed(line, schema)));
  const damaged = whole.flatMap((line, index) =>
    line !== '' && found[index] === undefined ? [index + 1] : [],
  );
  return {
    text,
    lines: found.filter((one) => one !== undefined),
    problems: [...damaged, ...torn].map((line) =>
      errorAt({ file, line, column: 1 }, archiveFaults.record(file)),
    ),
  };
}

function parsed<S extends z.ZodType>(line: string, schema: S): z.infer<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
