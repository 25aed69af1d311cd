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
    const outcome = await readSource(folder, path, config);
    if ('role' in outcome) sources.push(outcome);
    else problems.push(outcome);
  }
  return { sources, problems };
}

async function readSource(folder: string, path: string, config: Config): Promise<Source | Problem> {
  const nameOnly = new SourceFile(path, '');
  const role = roleOfFile(path);
  if (!role) return nameOnly.problem(faults.unknownPlace(knownPlaces));
  if ('locale' in role && !config.locales.includes(role.locale)) {
    return nameOnly.problem(faults.unknownLocale(config.locales));
  }
  const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return nameOnly.problem(faults.unreadable(bytes.code ?? bytes.message));
  const text = decode(bytes);
  if (text === undefined) return nameOnly.problem(faults.encoding());
  const file = new SourceFile(path, text);
  // Tab and line ends are the only control characters that a writer types on purpose.
  const control = text.search(/[^\P{Cc}\t\n\r]/u);
  return control < 0 ? { file, role } : file.problem(faults.control(), control);
}

const ignored = /^(?:\..*|node_modules|dist|src|test|archive)$/;
const known = /^(?:[a-z]{2}(?:-[A-Z]{2})?|sequences|figures)\//;
const content = /\.(?:md|ya?ml|svg)$/i;

/**
 * Every file that a writer may have meant as content. Below the known folders that is any file,
 * elsewhere what looks like content: it will be named as standing in the wrong place.
 */
async function contentFiles(folder: string): Promise<string[]> {
  const top = await readdir(folder, { withFileTypes: true });
  const nested = top
    .filter((entry) => entry.isDirectory() && !ignored.test(entry.name))
    .map((entry) => filesBelow(folder, entry.name));
  const shared = top.filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name));
  const below = (await Promise.all(nested)).flat();
  const meant = below.filter((path) => known.test(path) || content.test(path));
  return [...shared.map((entry) => entry.name), ...meant].sort();
}

async function filesBelow(folder: string, path: string): Promise<string[]> {
  // A folder that cannot be read is passed on as a file, whose reading then says why.
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  // Editors leave copies of what they have open.
  const visible = entries.filter(({ name }) => !/^(?:\.|~\$)|~$/.test(name));
  const nested = visible.map((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, inner) : Promise.resolve([inner]);
  });
  return (await Promise.all(nested)).flat();
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
