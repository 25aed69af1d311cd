import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Config } from '../compile/config.ts';
import { localeTag } from '../schema/ids.ts';

const shape = z
  .object({ locales: z.array(localeTag).min(1), defaultLocale: localeTag })
  .refine(({ locales, defaultLocale }) => locales.includes(defaultLocale), {
    message: 'defaultLocale is not one of locales',
  });

/** Reads `calliope.config.ts`, or ends the process with a sentence that says what is wrong. */
export async function loadConfig(folder: string): Promise<Config> {
  const path = join(resolve(folder), 'calliope.config.ts');
  if (!existsSync(path)) fail(`There is no ${path}. Name the folder that holds it.`);
  const module: unknown = await import(pathToFileURL(path).href).catch((error: unknown) =>
    fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`),
  );
  const config = isModule(module) ? module.default : undefined;
  const checked = shape.safeParse(config);
  if (!checked.success)
    fail(`${path}: ${checked.error.issues.map(({ message }) => message).join('; ')}`);
  // Rules are functions, which a schema cannot hold; TypeScript checks them where they are written.
  return config as Config;
}

const isModule = (value: unknown): value is { default: unknown } =>
  typeof value === 'object' && value !== null && 'default' in value;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
