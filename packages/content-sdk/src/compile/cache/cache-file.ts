import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Known } from '../incremental/known.ts';
import type { Stamp } from '../read/stamp.ts';
import { fromCompact, toCompact } from './compact-known.ts';

/** What one command leaves for its next run. */
export interface Remembered {
  readonly known: Known;
  /** The stamp of the output's manifest as it was written; undefined where nothing is written. */
  readonly output: Stamp | undefined;
}

interface Body {
  readonly known: Parameters<typeof fromCompact>[0];
  readonly output: Stamp | null;
}

/**
 * Reads what an earlier run left. A file that is not there, was cut in half, or was written by
 * other code or for another configuration, is nothing: then everything is compiled.
 *
 * @param maker what the content of the file rests on besides the files that were compiled
 */
export function readCache(path: string, maker: string): Remembered | undefined {
  const text = textAt(path);
  const end = text?.indexOf('\n') ?? -1;
  if (text === undefined || end < 0) return undefined;
  const json = text.slice(end + 1);
  if (text.slice(0, end) !== headerOf(json, maker)) return undefined;
  // The header proves that this very code wrote exactly these bytes.
  const { known, output } = JSON.parse(json) as Body;
  return { known: fromCompact(known), output: output ?? undefined };
}

/**
 * Leaves something for the next run. A cache that cannot be written costs time and nothing else,
 * so a full disk or a folder without rights is passed over.
 */
export function writeCache(path: string, maker: string, { known, output }: Remembered): void {
  const body: Body = { known: toCompact(known), output: output ?? null };
  const json = JSON.stringify(body);
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, `${headerOf(json, maker)}\n${json}`);
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** Forgets what an earlier run left. */
export const dropCache = (path: string): void => rmSync(path, { force: true });

const headerOf = (json: string, maker: string): string =>
  `calliope cache ${maker} ${json.length} ${crc32(json)}`;

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
