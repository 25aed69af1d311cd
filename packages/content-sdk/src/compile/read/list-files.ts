import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Stamp } from './stamp.ts';
import { stampOf } from './stamp.ts';

/** A file that a writer may have meant as content. */
export interface Listed {
  /** From the content folder, with forward slashes. */
  readonly path: string;
  /** Undefined where the file cannot be looked at; its reading will say why. */
  readonly stamp: Stamp | undefined;
}

/**
 * Every content file of a folder, sorted by path. Files of a package around it are passed over.
 *
 * @throws when the folder itself cannot be read
 */
export function listFiles(folder: string): readonly Listed[] {
  return contentPaths(folder)
    .sort()
    .map((path) => ({ path, stamp: stampAt(join(folder, path)) }));
}

const ignored = /^(?:\..*|archive|node_modules|dist|src|test)$/;
const known = /^(?:[a-z]{2}(?:-[A-Z]{2})?|sequences|figures)\//;
const content = /\.(?:md|ya?ml|svg)$/i;

/**
 * Below the known folders that is any file, elsewhere what looks like content: it will be named
 * as standing in the wrong place.
 */
function contentPaths(folder: string): string[] {
  const top = readdirSync(folder, { withFileTypes: true });
  const below = top
    .filter((entry) => entry.isDirectory() && !ignored.test(entry.name))
    .flatMap((entry) => pathsBelow(folder, entry.name));
  const shared = top.filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name));
  const meant = below.filter((path) => known.test(path) || content.test(path));
  return [...shared.map((entry) => entry.name), ...meant];
}

function pathsBelow(folder: string, path: string): string[] {
  // A folder that cannot be read is passed on as a file, whose reading then says why.
  const entries = entriesOf(join(folder, path));
  if (!entries) return [path];
  // Editors leave copies of what they have open.
  const visible = entries.filter(({ name }) => !/^(?:\.|~\$)|~$/.test(name));
  return visible.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(folder, inner) : [inner];
  });
}

function entriesOf(path: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function stampAt(path: string): Stamp | undefined {
  try {
    return stampOf(statSync(path));
  } catch {
    return undefined;
  }
}
