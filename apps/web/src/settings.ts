import { isLive, portFrom, StartFault } from '@calliope/page-shell/host';

/** What the environment sets. */
export interface Settings {
  readonly port: number;
  readonly handouts: string | undefined;
  readonly hosts: readonly string[];
  /** Whether real patients read the pages: they get signed words. */
  readonly live: boolean;
}

/**
 * Reads the environment.
 *
 * @throws StartFault that names the variable that is wrong and what to set
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => ({
  port: portFrom(env, 'WEB_PORT', 4100),
  handouts: handoutsFrom(env['HANDOUTS_URL']?.trim()),
  hosts: (env['WEB_HOSTS'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  live: isLive(env),
});

function handoutsFrom(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value.replace(/\/+$/, '');
  throw new StartFault(
    `HANDOUTS_URL is "${value}", which is not a web address. Set it to one such as http://127.0.0.1:4300, or remove it.`,
  );
}
