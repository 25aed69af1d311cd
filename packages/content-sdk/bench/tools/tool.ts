import type { Side } from '@calliope/workspace/bench';

/** What can happen to a corpus between two runs. */
export type Situation = 'cold' | 'nothing changed' | 'one file changed';

/** A tool that reads the corpus, in a folder of its own. */
export interface Tool {
  readonly side: Side;
  /** What it does in each situation, in a few words. */
  readonly does: Readonly<Record<Situation | 'saved', string>>;
  /** What Node runs, from the folder. */
  readonly build: readonly string[];
  /** What Node runs to follow saves, and what it says once it does. Undefined where it cannot. */
  readonly watch?: { readonly command: readonly string[]; readonly ready: RegExp };
  readonly env?: Readonly<Record<string, string>>;
  /** The folder with its configuration; undefined where the corpus has it. */
  readonly configuration?: string;
  /** Everything that it leaves in the folder, as patterns: taken away before a cold run. */
  readonly leaves: readonly string[];
  /** Where the words of an article are after a build. */
  readonly output: (article: string) => string;
  /** About how many seconds a run takes: once, and for each thousand documents. */
  readonly seconds: Readonly<Record<Situation, readonly [once: number, perThousand: number]>>;
}
