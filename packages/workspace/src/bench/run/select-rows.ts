import type { Bench, Row } from '../bench.ts';
import type { FoundBench } from './find-benches.ts';
import type { Options } from './options.ts';

/** A bench with the rows that are asked for. */
export interface Selected extends FoundBench {
  readonly bench: Bench;
  readonly rows: readonly Row[];
}

/** The rows of a bench that are asked for. */
export function selectRows(
  found: FoundBench,
  bench: Bench,
  { sizes, only }: Pick<Options, 'sizes' | 'only'>,
): Selected {
  const rows = bench.rows(sizes ?? bench.sizes).filter(({ group, side }) => {
    const about = [found.workspace, group, side].map((text) => text.toLowerCase());
    return only.every((word) => about.some((text) => text.includes(word)));
  });
  return { ...found, bench, rows };
}

/** Whether a row of a peer is among the selected, so that peers must be installed. */
export function needsPeers({ bench, rows }: Selected): boolean {
  const peers = bench.sides.filter(({ peer }) => peer).map(({ name }) => name);
  return rows.some(({ side }) => peers.includes(side));
}
