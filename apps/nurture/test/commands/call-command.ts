import type { Library } from '@calliope/content-sdk';
import type { Context } from '../../src/commands/context.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type Clock, clockAt } from '../clock.ts';
import type { Place } from '../stores/fresh-store.ts';
import { temporaryFolder } from '../stores/fresh-store.ts';
import { twoLanguages } from '../two-languages.ts';

/** What a command said, and how it ended. */
interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A way to call commands on a store, each as a process of its own would. */
export interface CommandLine {
  readonly cwd: string;
  readonly call: (argv: readonly string[], input?: string) => Promise<Called>;
}

/** Calls commands on a place. The clock stands still. */
export function commandLine(
  place: Place,
  library: Library = twoLanguages,
  clock: Clock = clockAt('2026-12-07T17:00:00Z'),
): CommandLine {
  const cwd = temporaryFolder();
  return {
    cwd,
    call: async (argv, input = '') => {
      let opened: Promise<Store> | undefined;
      const said = { out: '', err: '' };
      const context: Context = {
        out: (text) => {
          said.out += text;
        },
        err: (text) => {
          said.err += text;
        },
        ...{ cwd, settings: place, now: clock.now },
        paint: (_, text) => text,
        input: async () => input,
        library: async () => library,
        store: () => {
          opened ??= openStore(place).then(({ store }) => store);
          return opened;
        },
        run: async () => undefined,
        alone: async () => undefined,
        letterWaits: () => undefined,
      };
      const code = await runCommand(argv, context);
      await (await opened?.catch(() => undefined))?.close();
      return { code, ...said };
    },
  };
}
