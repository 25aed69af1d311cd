import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { digestOf } from './backup.ts';
import { type Manifest, manifest, names } from './manifest.ts';

/** A backup that was proven to be whole. */
export interface ReadBackup {
  readonly manifest: Manifest;
  /** The text of its keys. */
  readonly keys: string;
  readonly rows: readonly { readonly table: string; readonly row: Record<string, unknown> }[];
}

const line = z.strictObject({ table: z.string(), row: z.record(z.string(), z.unknown()) });

/**
 * Reads a backup and proves that every file is as it was written.
 *
 * @throws NurtureFault `backup/damaged` that names the file
 */
export function readBackup(folder: string): ReadBackup {
  const found = manifest.safeParse(jsonOf(read(folder, names.manifest)));
  if (!found.success) throw damaged(names.manifest);
  const proven = (name: string): Buffer => {
    const bytes = read(folder, name);
    if (digestOf(bytes) !== found.data.digests[name]) throw damaged(name);
    return bytes;
  };
  const keys = proven(names.keys).toString('utf8');
  const lines = gunzipSync(proven(names.rows)).toString('utf8').split('\n').filter(Boolean);
  return { manifest: found.data, keys, rows: lines.map((text) => line.parse(JSON.parse(text))) };
}

function read(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw damaged(name);
  }
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

const damaged = (name: string): NurtureFault => new NurtureFault('backup/damaged', name);
