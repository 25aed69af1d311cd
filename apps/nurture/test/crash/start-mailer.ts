import { fileURLToPath } from 'node:url';
import type { Pace } from '../../src/ledger/pace.ts';
import type { Keys } from './carrier.ts';
import { startProcess } from './start-process.ts';
import type { Life } from './start-writer.ts';

/** Where a mailer finds what it sends and where it sends it. */
export interface MailerLife {
  readonly place: Life['place'];
  readonly inbox: string;
  readonly keys: Keys;
  readonly pace: Pace;
  /** By how much its clock is ahead of that of the machine, in milliseconds. */
  readonly ahead: number;
  /** After how many emails it kills itself; without it, it goes on until it is killed. */
  readonly fuse?: number | undefined;
}

/** A process that sends. */
export interface Mailer {
  /** Where it answers who stops; undefined where it ended before. */
  readonly url: Promise<string | undefined>;
  /** Resolves once it has handed something over, or has ended. */
  readonly asked: Promise<unknown>;
  /** How many emails it said were left; undefined until it has looked. */
  readonly left: () => number | undefined;
  /** Why it ended by itself, where it did. */
  readonly reason: () => string | undefined;
  readonly kill: () => Promise<void>;
  readonly ended: Promise<unknown>;
  readonly hasEnded: () => boolean;
}

const program = fileURLToPath(new URL('./mailer.ts', import.meta.url));

/** A clock that is ahead of that of the machine. */
export const shifted = (ahead: number) => ({
  now: () => new Date(Date.now() + ahead),
  wallTime: (at: Date) => new Date(at.getTime() - ahead),
});

/** Starts a process that sends what is due until it is killed. */
export function startMailer(life: MailerLife): Mailer {
  const url = Promise.withResolvers<string | undefined>();
  const asked = Promise.withResolvers<void>();
  let left: number | undefined;
  let reason: string | undefined;
  let isOver = false;
  const { ended, kill } = startProcess([process.execPath, program, JSON.stringify(life)], {
    ready: (address) => url.resolve(address),
    asked: () => asked.resolve(),
    leave: (text) => {
      left = Number(text);
    },
    ended: (text) => {
      reason = text;
    },
  });
  void ended.then(() => {
    isOver = true;
    url.resolve(undefined);
    asked.resolve();
  });
  return {
    ...{ url: url.promise, asked: asked.promise, ended, kill },
    ...{ left: () => left, reason: () => reason, hasEnded: () => isOver },
  };
}
