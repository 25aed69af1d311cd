import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Overview } from '../compile/lifecycle/overview.ts';
import { listFiles } from '../compile/read/list-files.ts';
import { roleOfFile } from '../compile/read/place-of-file.ts';
import { SourceFile } from '../compile/read/source-file.ts';
import type { Redirect } from '../schema/redirects.ts';
import type { FileChange } from './change-files.ts';
import { type Edit, editsIn, withEdits } from './edits-in.ts';
import { pathAfter } from './path-of.ts';
import { redirectsAfter } from './redirects-after.ts';
import { redirectsPath, withRedirects } from './redirects-in-file.ts';
import type { Renaming } from './renaming.ts';
import { wasPublished } from './was-published.ts';

/** A file that gets another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Everything that a renaming does to a folder. */
export interface RenamePlan {
  readonly moves: readonly Move[];
  /** In the order of files, lines and columns; the places are those of before. */
  readonly edits: readonly Edit[];
  readonly redirects: readonly Redirect[];
  readonly changes: readonly FileChange[];
}

/** What lies beside the words and names documents and sections too. */
const coverage = 'coverage.yaml';

/** Finds everything that a renaming changes in a folder that compiles. */
export async function planRenaming(
  folder: string,
  renaming: Renaming,
  { redirects: before }: Overview,
): Promise<RenamePlan> {
  const paths = [...listFiles(folder).map(({ path }) => path), coverage]
    .filter((path) => path !== redirectsPath)
    .sort();
  const planned = await Promise.all(paths.map((path) => planFile(folder, path, renaming)));
  const found = planned.flatMap((one) => one ?? []);
  const published = await wasPublished(folder, renaming.from);
  const redirects = redirectsAfter(before, renaming, published);
  return {
    moves: found.flatMap(({ path, to }) => (path === to ? [] : [{ from: path, to }])),
    edits: found.flatMap(({ edits }) => edits),
    redirects,
    changes: [...found.map(({ change }) => change), await changeOfRedirects(folder, redirects)],
  };
}

async function planFile(folder: string, path: string, renaming: Renaming) {
  const bytes = await bytesOf(folder, path);
  if (!bytes) return undefined;
  const { mark, text } = decoded(bytes);
  const edits = editsIn(new SourceFile(path, text), renaming);
  const to = pathAfter(path, roleOfFile(path), renaming);
  if (edits.length === 0 && to === path) return undefined;
  const after = Buffer.from(mark + withEdits(text, edits));
  const change = { before: { path, bytes }, after: { path: to, bytes: after } };
  return { path, to, edits, change };
}

async function changeOfRedirects(
  folder: string,
  redirects: readonly Redirect[],
): Promise<FileChange> {
  const bytes = await bytesOf(folder, redirectsPath);
  const known = bytes && decoded(bytes);
  const text = withRedirects(known?.text, redirects);
  const after = text === undefined ? undefined : Buffer.from((known?.mark ?? '') + text);
  return {
    before: bytes && { path: redirectsPath, bytes },
    after: after && { path: redirectsPath, bytes: after },
  };
}

/** A text, and the mark that some editors put before it. */
function decoded(bytes: Buffer): { mark: string; text: string } {
  const whole = bytes.toString('utf8');
  const text = whole.replace(/^\uFEFF/, '');
  return { mark: whole.slice(0, whole.length - text.length), text };
}

const bytesOf = (folder: string, path: string): Promise<Buffer | undefined> =>
  readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : Promise.reject(error),
  );
