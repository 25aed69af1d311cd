import fc from 'fast-check';
import { type Judgement, judge, type Law, LawBroken } from './laws.ts';
import { minimise } from './minimise.ts';
import { type MutatedFile, mutatedFile } from './mutated-file.ts';

/** How many files ended how, and how many each law was held to. */
type Tally = Partial<Record<Judgement['outcome'] | Law, number>>;

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

/** Some of the files that a seed gives: the same seed gives the same ones. */
export interface Batch {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

export const filesOf = ({ seed, from, to }: Batch): readonly MutatedFile[] =>
  fc.sample(mutatedFile, { seed, numRuns: to }).slice(from);

/** Holds a batch of files to the laws. @param before is called with the number of each file */
export async function runBatch(
  batch: Batch,
  before: (index: number) => void = () => undefined,
): Promise<BatchResult> {
  const tally: Tally = {};
  const findings: Finding[] = [];
  for (const [index, file] of filesOf(batch).entries()) {
    before(batch.from + index);
    const result = held(file);
    if (result instanceof Error) findings.push(await smallest(file, result));
    else for (const key of [result.outcome, ...result.laws]) tally[key] = (tally[key] ?? 0) + 1;
  }
  return { tally, findings };
}

/** Adds up what came of two batches. */
export function joined(one: BatchResult, other: BatchResult): BatchResult {
  const tally: Tally = { ...one.tally };
  for (const [key, value] of Object.entries(other.tally)) {
    // The keys of a tally are those that its batches count by.
    const known = key as keyof Tally;
    tally[known] = (tally[known] ?? 0) + value;
  }
  return { tally, findings: [...one.findings, ...other.findings] };
}

/** What the laws say of one file. */
export function held(file: MutatedFile): Judgement | Error {
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
