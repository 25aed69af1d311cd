import { StartFault } from '@calliope/page-shell/host';

/** The origin that a variable names, without a slash at its end; the fallback where it is unset. */
export function siteFrom(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  fallback: string,
): string {
  const value = env[variable]?.trim() || fallback;
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) {
    return url.origin;
  }
  throw new StartFault(
    `${variable} is "${value}", which is not the address of a site. Set it to one such as https://example.com.`,
  );
}
