/**
 * Somebody asked for a name that cannot be given or is not known; the message says why.
 *
 * @example
 * ```ts
 * import { RenameRefusal, rename } from '@calliope/content-sdk/rename';
 *
 * const config = { locales: ['en'], defaultLocale: 'en' };
 * const meant = { folder: '.', config, from: 'article:nowhere', to: 'article:somewhere' };
 * await rename(meant).catch((error) => error instanceof RenameRefusal);
 * // true
 * ```
 */
export class RenameRefusal extends Error {
  override readonly name = 'RenameRefusal';
}
