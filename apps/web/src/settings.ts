import { isLive, portFrom, StartFault } from '@calliope/page-shell/host';

/** What the environment sets. */
export interface Settings {
  readonly port: number;
  readonly handouts: string | undefined;
  /** Address of the form where a reader asks for the emails; no links without it. */
  readonly signUp: string | undefined;
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
  handouts: addressFrom(env, 'HANDOUTS_URL', 'http://127.0.0.1:4300'),
  signUp: addressFrom(env, 'SIGN_UP_URL', 'http://127.0.0.1:4200/guide'),
  hosts: (env['WEB_HOSTS'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  live: isLive(env),
});

function addressFrom(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  example: string,
): string | undefined {
  const value = env[name]?.trim() ?? '';
  if (value === '') return undefined;
  if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value.replace(/\/+$/, '');
  throw new StartFault(
    `${name} is "${value}", which is not a web address. Set it to one such as ${example}, or remove it.`,
  );
}
