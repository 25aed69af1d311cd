import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './reason-of.ts';
import { type Stamp, stampOf } from './stamp.ts';

/** A file that a writer may have meant as content. */
export interface Listed {
  /** From the content folder, with forward slashes. */
  readonly path: string;
  /** Undefined where the file cannot be looked at; its reading will say why. */
  readonly stamp: Stamp | undefined;
  /** Why a folder cannot be read, so that nobody knows what is in it. */
  readonly closed?: string;
}

/**
 * Every content file of a folder, sorted by path. Files of a package around it are passed over.
 *
 * @throws when the folder itself cannot be read
 */
export function listFiles(folder: string): readonly Listed[] {
  const closed = new Map<string, string>();
  return contentPaths(folder, closed)
    .sort()
    .map((path) => {
      const reason = closed.get(path);
      const stamp = stampAt(join(folder, path));
      return reason === undefined ? { path, stamp } : { path, stamp: undefined, closed: reason };
    });
}

const ignored = /^(?:\..*|archive|node_modules|dist|src|test)$/;
/** What lies beside the words and is read by those who check them, never shown. */
const beside = 'coverage.yaml';
const known = /^(?:[a-z]{2}(?:-[A-Z]{2})?|sequences|figures)\//;
const content = /\.(?:md|ya?ml|svg)$/i;

/**
 * Below the known folders that is any file, elsewhere what looks like content: it will be named
 * as standing in the wrong place.
 */
function contentPaths(folder: string, closed: Map<string, string>): string[] {
  const top = readdirSync(folder, { withFileTypes: true });
  const below = top
    .filter((entry) => entry.isDirectory() && !ignored.test(entry.name))
    .flatMap((entry) => pathsBelow(folder, entry.name, closed));
  const shared = top.filter(
    (entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name) && entry.name !== beside,
  );
  const meant = below.filter(
    (path) => known.test(path) || content.test(path) || isKnownClosed(path, closed),
  );
  return [...shared.map((entry) => entry.name), ...meant];
}

/** Whether a closed folder is one that content is read from. */
const isKnownClosed = (path: string, closed: ReadonlyMap<string, string>): boolean =>
  closed.has(path) && known.test(`${path}/`);

function pathsBelow(folder: string, path: string, closed: Map<string, string>): string[] {
  const entries = entriesOf(join(folder, path));
  if (typeof entries === 'string') {
    closed.set(path, entries);
    return [path];
  }
  // Editors leave copies of what they have open.
  const visible = entries.filter(({ name }) => !/^(?:\.|~\$)|~$/.test(name));
  return visible.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(folder, inner, closed) : [inner];
  });
}

/** What is in a folder, or why nobody can say. */
function entriesOf(path: string): readonly Dirent[] | string {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return reasonOf(error);
  }
}

function stampAt(path: string): Stamp | undefined {
  try {
    return stampOf(statSync(path));
  } catch {
    return undefined;
  }
}
