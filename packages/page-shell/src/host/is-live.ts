import { StartFault } from './start-fault.ts';

/**
 * Whether real patients are served: `CALLIOPE_LIVE` is `1`. It is the one switch for that. What it
 * is set to by mistake does not start, since nobody would notice that it does nothing.
 *
 * @throws StartFault for any other value than `1`, `0` and none
 * @example
 * ```ts
 * import { isLive } from '@calliope/page-shell/host';
 *
 * isLive({ CALLIOPE_LIVE: '1' });
 * // true
 * ```
 */
export function isLive(env: Readonly<Record<string, string | undefined>>): boolean {
  const value = env['CALLIOPE_LIVE']?.trim() ?? '';
  if (value === '1') return true;
  if (value === '' || value === '0') return false;
  throw new StartFault(
    `CALLIOPE_LIVE is "${value}". Set it to 1 to serve real patients, or remove it.`,
  );
}
