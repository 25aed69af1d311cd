import type { LibraryData } from '../library/library-data.ts';
import type { Document } from '../schema/document.ts';
import type { Rule } from './rules/rule.ts';

/** What `calliope.config.ts` beside the content says. */
export interface Config {
  /** The locales that are written, each a folder. */
  readonly locales: readonly string[];
  /** The one that is written first and that others are translated from. */
  readonly defaultLocale: string;
  /** Rules besides the structural ones. */
  readonly rules?: readonly Rule[];
  /** Puts a document on paper, for `calliope packet`: the bytes of a PDF. A channel brings it. */
  readonly print?: Print;
}

/** Puts a document on paper, with the labels and the clinic of a library. */
export type Print = (
  document: Document,
  library: Pick<LibraryData, 'messages' | 'clinic'>,
) => Promise<Uint8Array>;

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
