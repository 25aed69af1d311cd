import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { faults } from '../faults.ts';
import type { Problem } from '../problem.ts';
import { type FileRole, knownPlaces, roleOfFile } from './place-of-file.ts';
import { SourceFile } from './source-file.ts';

/** A file together with what it holds. */
export interface Source {
  readonly file: SourceFile;
  readonly role: FileRole;
}

/** Reads every content file of a folder, sorted by path. Files of a package around it are passed over. */
export async function readFolder(
  folder: string,
  config: Config,
): Promise<{ sources: readonly Source[]; problems: readonly Problem[] }> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const path of await contentFiles(folder)) {
    const role = roleOfFile(path);
    const file = decode(path, await readFile(join(folder, path)));
    const fault =
      role === undefined ? faults.unknownPlace(knownPlaces) : unknownLocale(role, config.locales);
    if (file === undefined) problems.push(new SourceFile(path, '').problem(faults.encoding()));
    else if (fault) problems.push(file.problem(fault));
    else if (role) sources.push({ file, role });
  }
  return { sources, problems };
}

const contentFolder = /^(?:[a-z]{2}(?:-[A-Z]{2})?|sequences|figures)$/;
const sharedFile = /^[a-z-]+\.ya?ml$/;

async function contentFiles(folder: string): Promise<string[]> {
  const top = await readdir(folder, { withFileTypes: true });
  const shared = top.filter((entry) => entry.isFile() && sharedFile.test(entry.name));
  const folders = top.filter((entry) => entry.isDirectory() && contentFolder.test(entry.name));
  const nested = await Promise.all(folders.map((entry) => filesBelow(folder, entry.name)));
  return [...shared.map((entry) => entry.name), ...nested.flat()].sort();
}

async function filesBelow(folder: string, path: string): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const nested = visible.map((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, inner) : Promise.resolve([inner]);
  });
  return (await Promise.all(nested)).flat();
}

function decode(path: string, bytes: Uint8Array): SourceFile | undefined {
  try {
    return new SourceFile(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const unknownLocale = (role: FileRole, locales: readonly string[]) =>
  'locale' in role && !locales.includes(role.locale) ? faults.unknownLocale(locales) : undefined;
