import { parseArgs } from 'node:util';

/** What was asked for. */
export interface Options {
  readonly runs: number;
  /** Undefined where each bench decides. */
  readonly sizes: readonly number[] | undefined;
  /** Words that the workspace, the group or the side of a row must all contain. */
  readonly only: readonly string[];
  /** Whether so few runs are enough that nobody should quote them. */
  readonly quick: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly help: boolean;
}

/** The fewest runs whose median is worth telling. */
export const fewestRuns = 5;

/** Reads the command line. Gives a sentence where it cannot be read. */
export function readOptions(args: readonly string[]): Options | string {
  const read = values(args);
  if (typeof read === 'string') return read;
  const { quick, json, strict, help, only } = read;
  const runs = Number(read.runs ?? (quick ? 1 : fewestRuns));
  if (!isCount(runs)) return `--runs needs a whole number above zero, not "${read.runs}".`;
  if (runs < fewestRuns && !quick) {
    return `The median of ${runs} says little: ask for ${fewestRuns} runs or more, or add --quick for a quick look.`;
  }
  const sizes = read.sizes?.split(',').map(Number);
  if (sizes && !sizes.every(isCount))
    return `--sizes needs numbers such as 100,1000, not "${read.sizes}".`;
  return { runs, sizes, only: only.map((word) => word.toLowerCase()), quick, json, strict, help };
}

const isCount = (number: number): boolean => Number.isSafeInteger(number) && number > 0;

function values(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ quick: flag, json: flag, strict: flag, help: { ...flag, short: 'h' } },
        runs: { type: 'string' },
        sizes: { type: 'string' },
        only: { type: 'string', multiple: true, default: [] },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
