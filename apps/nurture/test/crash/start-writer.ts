import { bundled } from './bundled.ts';
import type { Pairs } from './pairs.ts';
import { startProcess } from './start-process.ts';

/** Where a writer writes, and what its rows are called. */
export interface Life {
  readonly place: { readonly folder: string; readonly databaseUrl?: string | undefined };
  readonly name: string;
  /** How many bytes a row takes beside its id. */
  readonly bulk?: number;
}

/** A process that writes. */
export interface Writer {
  /** Resolves when the store is open or the process has ended; with what the store held. */
  readonly found: Promise<Pairs | undefined>;
  /** The rows whose change was acknowledged, as far as it has said. */
  readonly added: readonly string[];
  /** Why it ended by itself, where it did. */
  readonly reason: () => string | undefined;
  /** Ends it in the middle of whatever it does, and resolves when all of what it said is known. */
  readonly kill: () => Promise<void>;
  /** Its code, and the signal that ended it. */
  readonly ended: Promise<readonly unknown[]>;
}

const program = await bundled('writer');

/** Starts a process that opens a store and adds rows until it is killed. */
export function startWriter(life: Life, command: readonly string[] = []): Writer {
  const added: string[] = [];
  let reason: string | undefined;
  const found = Promise.withResolvers<Pairs | undefined>();
  const { ended, kill } = startProcess(
    [...command, process.execPath, program, JSON.stringify(life)],
    {
      found: (text) => found.resolve(JSON.parse(text) as Pairs),
      added: (id) => added.push(id),
      ended: (text) => {
        reason = text;
      },
    },
  );
  void ended.then(() => found.resolve(undefined));
  return { found: found.promise, added, ended, kill, reason: () => reason };
}
