import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { actsFile } from '../archive/layout.ts';
import { errorAt, type Problem } from '../compile/problem.ts';
import { type Act, act } from './act.ts';
import { signOffFaults } from './faults.ts';

/** What an archive records of sign-offs. */
export interface RecordedActs {
  /** As they were recorded, one after the other. */
  readonly acts: readonly Act[];
  /** What it holds; undefined where there is none. */
  readonly text: string | undefined;
  /** Lines that are damaged. */
  readonly problems: readonly Problem[];
}

/** Reads what an archive records of sign-offs; nothing where there is no archive. */
export async function readActs(archive: string): Promise<RecordedActs> {
  const file = `${basename(archive)}/${actsFile}`;
  const text = await readFile(join(archive, actsFile), 'utf8').catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (text instanceof Error) {
    const isAbsent = text.code === 'ENOENT' || text.code === 'ENOTDIR';
    const fault = signOffFaults.unreadable(text.code ?? text.message);
    const problems = isAbsent ? [] : [errorAt({ file, line: 1, column: 1 }, fault)];
    return { acts: [], text: undefined, problems };
  }
  const acts: Act[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const found = parseAct(line);
    if (found) acts.push(found);
    else problems.push(errorAt({ file, line: index + 1, column: 1 }, signOffFaults.line(file)));
  }
  // A line without its end may have lost more than that.
  if (text !== '' && !text.endsWith('\n') && problems.length === 0) {
    const place = { file, line: text.split('\n').length, column: 1 };
    problems.push(errorAt(place, signOffFaults.line(file)));
  }
  return { acts, text, problems };
}

function parseAct(line: string): Act | undefined {
  try {
    return act.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
