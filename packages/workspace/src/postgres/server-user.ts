import { readFileSync } from 'node:fs';

/** Another user than the one of this process. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user that the server runs as, since Postgres refuses to run as root. Undefined where this
 * process is not root and the server runs as its own user.
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = ['nobody', 'postgres']
    .map((name) => lines.find((line) => line.startsWith(`${name}:`)))
    .find((line) => line !== undefined)
    ?.split(':');
  if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  throw new Error(
    'Postgres does not run as root, and this machine has neither a user "nobody" nor a user "postgres". Run this as another user.',
  );
}
