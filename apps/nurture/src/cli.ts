import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { styleText } from 'node:util';
import { isLive } from '@calliope/page-shell/host';
import type { Context } from './commands/context.ts';
import { runCommand } from './commands/run-command.ts';
import { callService } from './control/call-service.ts';
import { NurtureFault } from './fault/nurture-fault.ts';
import { openedLibrary } from './opened-library.ts';
import { readStoreSettings } from './settings.ts';
import { newKeys } from './store/new-keys.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';

// Whoever reads has seen enough: `nurture status | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The service holds the folder, so it does the command. */
class Elsewhere extends Error {}

const argv = process.argv.slice(2);
let read: Promise<string> | undefined;
const input = (): Promise<string> => (read ??= text(process.stdin));
let opened: Promise<Store> | undefined;
let mayBeElsewhere = true;

const code = await main().catch((error: unknown) => {
  if (!(error instanceof NurtureFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
});
// A database that could not be opened keeps a timer of its own for a minute.
process.exit(code);

async function main(): Promise<number> {
  const settings = readStoreSettings(process.env);
  const context: Context = {
    settings,
    out: (words) => process.stdout.write(words),
    err: (words) => process.stderr.write(words),
    paint: (style, words) => styleText(style, words, { stream: process.stdout }),
    cwd: process.cwd(),
    input,
    now: () => new Date(),
    library: () =>
      openedLibrary(isLive(process.env), (fault) => process.stderr.write(`${fault}\n`)),
    store: () => (opened ??= open()),
    // A command that must be alone is not done by the service either.
    alone: async () => {
      mayBeElsewhere = false;
    },
    run: async (role, day) => {
      const { becomeService } = await import('./service/become-service.ts');
      await becomeService(role, process.env, day);
    },
    letterWaits: () => undefined,
  };
  const open = async (): Promise<Store> => {
    try {
      const { store, keysMade } = await openStore({ ...settings, random: randomBytes });
      if (keysMade) process.stderr.write(`${newKeys(settings.keys.file)}\n`);
      return store;
    } catch (error) {
      const isInUse = error instanceof NurtureFault && error.code === 'store/in-use';
      throw isInUse && mayBeElsewhere ? new Elsewhere(error.message) : error;
    }
  };
  try {
    return await runCommand(argv, context);
  } catch (error) {
    if (!(error instanceof Elsewhere)) throw error;
    return await byService(settings.folder, error.message);
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
}

async function byService(folder: string, otherwise: string): Promise<number> {
  const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const given = argv.includes('-') ? await input() : '';
  const answer = await callService(folder, { argv, cwd: process.cwd(), input: given, colours });
  if (!answer) {
    process.stderr.write(`${otherwise}\n`);
    return 1;
  }
  for (const { to, text: words } of answer.said) {
    (to === 'out' ? process.stdout : process.stderr).write(words);
  }
  return answer.code;
}
