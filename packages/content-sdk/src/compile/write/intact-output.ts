import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Known } from '../incremental/known.ts';
import { type Stamp, sameStamp, stampOf } from '../read/stamp.ts';
import { manifestPath, pathsOfDocument } from './package-files.ts';

/** The stamp of a written package: its manifest's, which is written last. */
export const outputStamp = (folder: string): Stamp | undefined => {
  try {
    return stampOf(statSync(join(folder, manifestPath)));
  } catch {
    return undefined;
  }
};

/** Whether a folder still is the package that was written when something was known, no file less or more. */
export function isIntact(folder: string, known: Known, written: Stamp | undefined): boolean {
  const now = outputStamp(folder);
  if (!written || !now || !sameStamp(written, now)) return false;
  const wanted = new Set(['index.js', 'index.d.ts', manifestPath]);
  for (const { outline } of known.files.values()) {
    if (outline) for (const path of pathsOfDocument(outline)) wanted.add(path);
  }
  const present = filesBelow(folder);
  return present.length === wanted.size && present.every((path) => wanted.has(path));
}

function filesBelow(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}
