import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/compile/compile.ts';
import type { Config } from '../../src/compile/config.ts';
import type { Problem } from '../../src/compile/problem.ts';
import { editorialRules } from '../../src/editorial/index.ts';
import { type ContentFolder, contentFolder, type Files } from '../content-folder.ts';

/** The configuration of a library that every editorial rule reads. */
export const deskConfig: Config = {
  locales: ['en', 'es'],
  defaultLocale: 'en',
  rules: editorialRules,
};

/** A library about which the editor's desk has nothing to say, with the given files put over it. */
export const deskFolder = async (files: Files = {}): Promise<ContentFolder> =>
  contentFolder({ ...(await filesIn(fileURLToPath(new URL('desk', import.meta.url)))), ...files });

/** Everything that is reported about such a library, by all rules unless told. */
export async function problemsOf(
  files: Files,
  rules: Config['rules'] = editorialRules,
): Promise<readonly Problem[]> {
  const { path } = await deskFolder(files);
  return (await compile(path, { ...deskConfig, rules })).problems;
}

/** As `expected.txt` has it: `file:line:column code`, and what is allowed behind that. */
export const asLine = ({ file, line, column, code, severity }: Problem): string =>
  `${file}:${line}:${column} ${code}${severity === 'allowed' ? ' allowed' : ''}`;

/** The text files below a folder by their paths, with forward slashes. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [
    relative(folder, path).replaceAll('\\', '/'),
    await readFile(path, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(read));
}
