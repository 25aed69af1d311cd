import { NurtureFault } from '../fault/nurture-fault.ts';
import type { MailServer } from './smtp/mail-server.ts';
import type { DkimFile } from './smtp/read-dkim-key.ts';
import { readMailServer } from './smtp/read-mail-server.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What carries mail: the inbox of this machine, unless another is named. */
export type TransportSettings =
  | { readonly type: 'inbox' }
  | { readonly type: 'resend'; readonly key: string; readonly baa: boolean }
  | {
      readonly type: 'smtp';
      readonly server: MailServer;
      readonly baa: boolean;
      readonly dkim?: DkimFile | undefined;
    };

/**
 * Reads what carries mail.
 *
 * @throws NurtureFault that names the variable that is wrong, never what is in it
 */
export function readTransportSettings(env: Environment): TransportSettings {
  const key = given(env, 'RESEND_API_KEY');
  const server = given(env, 'SMTP_URL');
  if (key !== undefined && server !== undefined) throw new NurtureFault('transport/two');
  if (key !== undefined) {
    // The SDK would name the whole key in its error.
    if (!/^[\x21-\x7e]+$/.test(key)) throw new NurtureFault('transport/wrong-key');
    return { type: 'resend', key, baa: isOn(env, 'RESEND_BAA') };
  }
  if (server === undefined) return { type: 'inbox' };
  const baa = isOn(env, 'SMTP_BAA');
  return { type: 'smtp', server: readMailServer(server), baa, dkim: readDkim(env) };
}

function readDkim(env: Environment): DkimFile | undefined {
  const domain = given(env, 'DKIM_DOMAIN');
  const selector = given(env, 'DKIM_SELECTOR');
  const file = given(env, 'DKIM_KEY_FILE');
  if (domain === undefined && selector === undefined && file === undefined) return undefined;
  if (domain === undefined || selector === undefined || file === undefined) {
    throw new NurtureFault('transport/half-dkim');
  }
  return { domain, selector, file };
}

function isOn(env: Environment, name: string): boolean {
  const value = given(env, name) ?? '0';
  if (value === '1') return true;
  if (value === '0') return false;
  throw new NurtureFault('transport/wrong-switch', name);
}

const given = (env: Environment, name: string): string | undefined =>
  env[name]?.trim() || undefined;
