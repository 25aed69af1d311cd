/** What a workspace measures: the default export of its `bench/bench.ts`. */
export interface Bench {
  /** What is measured, in a few words. */
  readonly title: string;
  /** Everybody who takes part. The first is ours, which the others are compared with. */
  readonly sides: readonly [Side, ...Side[]];
  /** The sizes that are measured where nobody chooses others; empty where there is one size. */
  readonly sizes: readonly number[];
  /** The rows of the given sizes. */
  rows(sizes: readonly number[]): readonly Row[];
  /** What ours must reach. */
  readonly targets?: readonly Target[];
  /** How a cost grows with size. */
  readonly growth?: Growth;
  /** What is counted and not timed, taken each time that the bench runs. */
  readonly tally?: () => Tally;
}

/** What is counted, as a table. */
export interface Tally {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Somebody who takes part. */
export interface Side {
  readonly name: string;
  readonly version: string;
  /** Whether it is installed from `bench/package.json`. */
  readonly peer: boolean;
  /** What it does with the same input, and what it does not: one sentence each. */
  readonly does: string;
  readonly doesNot: string;
}

/** One thing that one side does. Rows of one group are compared, and run in turn. */
export interface Row {
  /** Rows of a stage share a folder, and are over before the next stage begins. */
  readonly stage: string;
  /** The situation, such as `1,000 documents, cold`. */
  readonly group: string;
  /** The name of the side. */
  readonly side: string;
  /** What it does in this situation, in a few words. */
  readonly does: string;
  /** About how long a run takes, in seconds, with its preparation: for the estimate. */
  readonly seconds: number;
  /** Makes ready for a run. It is not measured. */
  prepare?(folder: string): Promise<void>;
  /** One run. Undefined where this side cannot do it yet. It throws where the side fails. */
  run(folder: string): Promise<Sample | undefined>;
  /** Ends what `prepare` left running. */
  close?(): Promise<void>;
}

/** What one run cost. */
export interface Sample {
  /** Seconds from beginning to end. */
  readonly wall: number;
  /** Seconds of processor time, user and system, of the whole process tree. */
  readonly cpu?: number;
  /** Megabytes (10⁶ bytes) that the largest of its processes held at its peak. */
  readonly peak?: number;
}

/**
 * A limit for ours in one group, alone or beyond what it takes in another group, or how many times
 * less processor time it takes than a peer.
 */
export type Target =
  | {
      readonly group: string;
      readonly beyond?: string;
      readonly of: keyof Sample;
      readonly atMost: number;
    }
  | { readonly group: string; readonly lighterThan: string; readonly times: number };

/** Processor time of groups that differ in size only, each divided by how many units it has. */
export interface Growth {
  /** What one unit is, such as `CPU seconds per 1,000 documents`. */
  readonly unit: string;
  readonly points: readonly { readonly group: string; readonly units: number }[];
}

/**
 * Gives a bench its type.
 *
 * @example
 * ```ts
 * import { defineBench, runProcess } from '@calliope/workspace/bench';
 *
 * const name = 'Ours';
 * export default defineBench({
 *   title: 'How fast Node starts',
 *   sides: [{ name, version: process.versions.node, peer: false, does: 'Starts.', doesNot: 'Nothing more.' }],
 *   sizes: [],
 *   rows: () => [
 *     {
 *       ...{ stage: 'start', group: 'start', side: name, does: 'starts and ends', seconds: 0.1 },
 *       run: (cwd) => runProcess({ command: [process.execPath, '-e', ''], cwd }),
 *     },
 *   ],
 * });
 * ```
 */
export const defineBench = (bench: Bench): Bench => bench;
