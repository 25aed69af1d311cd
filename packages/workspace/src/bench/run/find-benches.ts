import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from '../bench.ts';

/** A workspace that measures something. */
export interface FoundBench {
  /** The name of the workspace without its scope, such as `content-sdk`. */
  readonly workspace: string;
  /** Its `bench` folder. */
  readonly folder: string;
}

/** Every workspace of the repository that has a `bench/bench.ts`, sorted by name. */
export function findBenches(root: string): readonly FoundBench[] {
  return workspacesOf(root)
    .flatMap((pattern) => globSync(`${pattern}/bench/bench.ts`, { cwd: root }))
    .map((file) => join(root, dirname(file)))
    .map((folder) => ({ workspace: nameIn(dirname(folder)), folder }))
    .sort((one, other) => (one.workspace < other.workspace ? -1 : 1));
}

/** Loads what a workspace measures. */
export async function loadBench({ folder }: FoundBench): Promise<Bench> {
  const file = join(folder, 'bench.ts');
  const module: { readonly default?: Bench } = await import(pathToFileURL(file).href);
  if (!module.default) throw new Error(`${file} has no default export.`);
  return module.default;
}

interface Manifest {
  readonly name: string;
  readonly workspaces?: readonly string[];
}

// npm has accepted these files.
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const workspacesOf = (root: string): readonly string[] => manifestIn(root).workspaces ?? [];

const nameIn = (folder: string): string => manifestIn(folder).name.replace(/^@[^/]+\//, '');
