import { portFrom, StartFault } from '@calliope/page-shell/host';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment sets. */
export interface Settings {
  readonly port: number;
  readonly inboxPort: number;
  /** Origin of the patient pages, where the links of an email lead. */
  readonly site: string;
}

/**
 * Reads the environment.
 *
 * @throws StartFault that names the variable that is wrong and what to set
 */
export const readSettings = (env: Environment): Settings => ({
  port: portFrom(env, 'NURTURE_PORT', 4200),
  inboxPort: portFrom(env, 'INBOX_PORT', 4201),
  site: siteFrom(env['SITE_URL']?.trim() || 'http://127.0.0.1:4100'),
});

function siteFrom(value: string): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new StartFault(
    `SITE_URL is "${value}", which is not the address of a site. Set it to one such as https://example.com.`,
  );
}
