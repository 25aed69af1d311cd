import { isLive, portFrom, siteFrom } from '@calliope/page-shell/host';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment sets. */
export interface Settings {
  readonly port: number;
  readonly inboxPort: number;
  /** Origin of the patient pages, where the links of an email lead. */
  readonly site: string;
  /** Whether real patients get the emails. */
  readonly live: boolean;
}

/**
 * Reads the environment.
 *
 * @throws StartFault that names the variable that is wrong and what to set
 */
export const readSettings = (env: Environment): Settings => ({
  port: portFrom(env, 'NURTURE_PORT', 4200),
  inboxPort: portFrom(env, 'INBOX_PORT', 4201),
  site: siteFrom(env, 'SITE_URL', 'http://127.0.0.1:4100'),
  live: isLive(env),
});
