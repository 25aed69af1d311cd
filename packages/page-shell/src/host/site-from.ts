import { StartFault } from './start-fault.ts';

/**
 * The origin of a site that an environment variable names, or the fallback where it is unset.
 *
 * @returns an origin without a slash at its end: `https://example.com`
 * @throws StartFault when the variable holds anything but the address of a site
 * @example
 * ```ts
 * import { siteFrom } from '@calliope/page-shell/host';
 *
 * siteFrom({ SITE_URL: 'https://example.com/' }, 'SITE_URL', 'http://127.0.0.1:4100');
 * // 'https://example.com'
 * ```
 */
export function siteFrom(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  fallback: string,
): string {
  const value = env[variable]?.trim() || fallback;
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) {
    return url.origin;
  }
  throw new StartFault(
    `${variable} is "${value}", which is not the address of a site. Set it to one such as https://example.com.`,
  );
}
