import type { Rule } from './rules/rule.ts';

/** What `calliope.config.ts` beside the content says. */
export interface Config {
  /** The locales that are written, each a folder. */
  readonly locales: readonly string[];
  /** The one that is written first and that others are translated from. */
  readonly defaultLocale: string;
  /** Rules besides the structural ones. */
  readonly rules?: readonly Rule[];
}

/**
 * Gives a configuration its type.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@calliope/content-sdk/compile';
 *
 * export default defineConfig({ locales: ['en', 'es'], defaultLocale: 'en' });
 * ```
 */
export const defineConfig = (config: Config): Config => config;
