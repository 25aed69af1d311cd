import fc from 'fast-check';
import { type Judgement, judge, type Law, LawBroken } from './laws.ts';
import { minimise } from './minimise.ts';
import { type MutatedFile, mutatedFile } from './mutated-file.ts';

/** How many files ended how, and how many each law was held to. */
export type Tally = Partial<Record<Judgement['outcome'] | Law, number>>;

/** A file that breaks a law, as small as it could be made. */
export interface Finding {
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

export interface BatchResult {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
}

/** The files of a batch: the same seed gives the same ones. */
export const filesOf = (seed: number, count: number): readonly MutatedFile[] =>
  fc.sample(mutatedFile, { seed, numRuns: count });

/** Holds a batch of files to the laws. @param before is called with the number of each file */
export async function runBatch(
  seed: number,
  count: number,
  before: (index: number) => void = () => undefined,
): Promise<BatchResult> {
  const tally: Tally = {};
  const findings: Finding[] = [];
  for (const [index, file] of filesOf(seed, count).entries()) {
    before(index);
    const result = held(file);
    if (result instanceof Error) findings.push(await smallest(file, result));
    else for (const key of [result.outcome, ...result.laws]) tally[key] = (tally[key] ?? 0) + 1;
  }
  return { tally, findings };
}

function held(file: MutatedFile): Judgement | Error {
  try {
    return judge(file);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function smallest({ path, bytes }: MutatedFile, error: Error): Promise<Finding> {
  const encoder = new TextEncoder();
  const broken = (text: string) => held({ path, bytes: encoder.encode(text) });
  const text = await minimise(new TextDecoder().decode(bytes), (some) => {
    const other = broken(some);
    return other instanceof Error && kindOf(other) === kindOf(error);
  });
  const last = broken(text);
  return { path, text, message: `${(last instanceof Error ? last : error).stack}` };
}

/** What stays of a fault while its file gets smaller. */
const kindOf = (error: Error): string =>
  error instanceof LawBroken
    ? error.message.replace(/“[^”]*”|\d+/g, '')
    : `${error.name} ${error.message}`.replace(/\d+/g, '');
