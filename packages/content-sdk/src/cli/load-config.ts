import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Config } from '../compile/config.ts';
import { localeTag } from '../schema/ids.ts';

const shape = z
  .object({ locales: z.array(localeTag).min(1), defaultLocale: localeTag })
  .refine(({ locales, defaultLocale }) => locales.includes(defaultLocale), {
    message: 'defaultLocale is not one of locales',
  });

/** A configuration, and what the code of its rules is known by. */
export interface LoadedConfig {
  readonly config: Config;
  /** Where it is. */
  readonly configFile: string;
  /** A digest of every module that the configuration is made of. */
  readonly rules: string;
}

/** Reads `calliope.config.ts`, or ends the process with a sentence that says what is wrong. */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  const path = join(resolve(folder), 'calliope.config.ts');
  if (!existsSync(path)) fail(`There is no ${path}. Name the folder that holds it.`);
  const { module, rules } = await importWatched(path).catch((error: unknown) =>
    fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`),
  );
  const config = isModule(module) ? module.default : undefined;
  const checked = shape.safeParse(config);
  if (!checked.success)
    fail(`${path}: ${checked.error.issues.map(({ message }) => message).join('; ')}`);
  // Rules are functions, which a schema cannot hold; TypeScript checks them where they are written.
  return { config: config as Config, configFile: path, rules };
}

/** Imports a module and takes a digest of every file that came with it. */
async function importWatched(path: string): Promise<{ module: unknown; rules: string }> {
  const urls = new Set<string>();
  const hooks = registerHooks({
    load: (url, context, next) => {
      urls.add(url);
      return next(url, context);
    },
  });
  try {
    const module: unknown = await import(pathToFileURL(path).href);
    const files = [...urls].filter((url) => url.startsWith('file:')).sort();
    const digests = files.map((url) => [url, hash('sha256', readFileSync(fileURLToPath(url)))]);
    return { module, rules: hash('sha256', JSON.stringify(digests)) };
  } finally {
    hooks.deregister();
  }
}

const isModule = (value: unknown): value is { default: unknown } =>
  typeof value === 'object' && value !== null && 'default' in value;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
