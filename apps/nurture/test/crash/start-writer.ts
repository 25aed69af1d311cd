import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Pairs } from './pairs.ts';

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

const program = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** Starts a process that opens a store and adds rows until it is killed. */
export function startWriter(life: Life, command: readonly string[] = []): Writer {
  const [file = '', ...args] = [...command, process.execPath, program, JSON.stringify(life)];
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const added: string[] = [];
  let reason: string | undefined;
  let tell: (found?: Pairs) => void = () => undefined;
  const found = new Promise<Pairs | undefined>((resolve) => {
    tell = resolve;
  });
  void ended.then(() => tell());

  const hear = (line: string) => {
    const [word, rest = ''] = [line.slice(0, 5), line.slice(6)];
    if (word === 'found') tell(JSON.parse(rest) as Pairs);
    if (word === 'added') added.push(rest);
    if (word === 'ended') reason = rest;
  };
  let unfinished = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });

  return {
    ...{ found, added, ended, reason: () => reason },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
