import { chownSync, mkdtempSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** A fresh temporary folder that belongs to the user of the server. */
export function serverFolder(user: ServerUser | undefined): string {
  const place = realpathSync(tmpdir());
  // A temporary folder within the home of root is of no use to anyone else.
  const parent = user === undefined || isOpen(place) ? place : '/tmp';
  const folder = mkdtempSync(join(parent, 'calliope-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

const isOpen = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || isOpen(dirname(folder)));
