import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Config } from '@calliope/content-sdk/compile';

/** The folder of the clinic's content, which is the package that the apps import. */
export const contentFolder = (): string =>
  dirname(fileURLToPath(import.meta.resolve('@calliope/content/package.json')));

/** The configuration beside the content. */
export async function readConfig(folder: string): Promise<Config> {
  const module: { default: Config } = await import(
    pathToFileURL(join(folder, 'calliope.config.ts')).href
  );
  return module.default;
}
