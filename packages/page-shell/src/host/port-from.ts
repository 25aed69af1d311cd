import { StartFault } from './start-fault.ts';

/**
 * The port that an environment variable names, or the fallback where it is unset or empty.
 *
 * @returns a port from 0 to 65535; 0 lets the system choose
 * @throws StartFault when the variable holds anything else
 * @example
 * ```ts
 * import { portFrom } from '@calliope/page-shell/host';
 *
 * portFrom({ WEB_PORT: '8080' }, 'WEB_PORT', 4100);
 * // 8080
 * ```
 */
export function portFrom(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  fallback: number,
): number {
  const value = env[variable]?.trim() ?? '';
  if (value === '') return fallback;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new StartFault(
    `${variable} is "${value}", which is not a port. Set it to a number from 0 to 65535.`,
  );
}
