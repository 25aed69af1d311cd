import { join } from 'node:path';
import { isLive, portFrom, siteFrom } from '@calliope/page-shell/host';
import { appFolder } from './app-folder.ts';
import { NurtureFault } from './fault/nurture-fault.ts';
import { readLapse } from './lapse/read-lapse.ts';
import { readAddress } from './people/address.ts';
import type { KeySource } from './secrets/index.ts';
import { readTransportSettings, type TransportSettings } from './transports/transport-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment sets for the service and for the command line alike. */
export interface StoreSettings {
  /** The folder of the database, and of what else is kept. */
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  readonly keys: KeySource;
}

/** What the environment sets. */
export interface Settings extends StoreSettings {
  readonly port: number;
  readonly inboxPort: number;
  /** Origin of the patient pages, where the links of an email lead. */
  readonly site: string;
  /** Origin under which readers reach this service; that of this machine without it. */
  readonly origin: string | undefined;
  /** The header in which a proxy says who asks. */
  readonly addressHeader: string | undefined;
  /** The mailbox that emails are sent from. */
  readonly sender: string;
  /** The mailbox that answers go to, where that is another one. */
  readonly replyTo: string | undefined;
  /** What carries the emails. */
  readonly transport: TransportSettings;
  /** Whether real patients get the emails. */
  readonly live: boolean;
  /** In a time-lapse, how long a day takes, in milliseconds. */
  readonly lapse: number | undefined;
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
  origin: given(env, 'NURTURE_URL') && siteFrom(env, 'NURTURE_URL', ''),
  addressHeader: given(env, 'CLIENT_ADDRESS_HEADER'),
  sender: given(env, 'MAIL_FROM') ?? 'guide@example.com',
  replyTo: mailboxFrom(env, 'MAIL_REPLY_TO'),
  transport: readTransportSettings(env),
  live: isLive(env),
  lapse: lapseFrom(given(env, 'NURTURE_DAY')),
  ...readStoreSettings(env),
});

/**
 * Reads where the store is.
 *
 * @throws NurtureFault where real patients are served with their keys beside their data
 */
export function readStoreSettings(env: Environment): StoreSettings {
  const folder = given(env, 'NURTURE_DATA') ?? usualFolder;
  const keyFile = given(env, 'NURTURE_KEY_FILE');
  const keys = { text: given(env, 'NURTURE_KEYS'), file: keyFile ?? join(folder, 'keys.json') };
  if (isLive(env) && keys.text === undefined && keyFile === undefined) {
    throw new NurtureFault('keys/beside-data', keys.file);
  }
  return { folder, databaseUrl: given(env, 'DATABASE_URL'), keys };
}

const lapseFrom = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : readLapse(text, 'NURTURE_DAY');

/** Left out of the repository. */
const usualFolder = join(appFolder, '.data');

function mailboxFrom(env: Environment, name: string): string | undefined {
  const text = given(env, name);
  if (text === undefined) return undefined;
  const { address } = readAddress(text);
  if (address === undefined) throw new NurtureFault('transport/wrong-mailbox', name);
  return address.written;
}

const given = (env: Environment, name: string): string | undefined =>
  env[name]?.trim() || undefined;
