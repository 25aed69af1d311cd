/**
 * Somebody asked for what cannot be signed or withdrawn; the message says why.
 *
 * @example
 * ```ts
 * import { SignOffRefusal, sign } from '@calliope/content-sdk/sign-off';
 *
 * const place = { folder: '.', config: { locales: ['en'], defaultLocale: 'en' } };
 * const signature = { by: 'A Tester', credential: 'none', on: '2026-05-04', next: '2026-05-04' };
 * await sign(place, ['safety'], signature).catch((error) => error instanceof SignOffRefusal);
 * // true
 * ```
 */
export class SignOffRefusal extends Error {
  override readonly name = 'SignOffRefusal';
}
