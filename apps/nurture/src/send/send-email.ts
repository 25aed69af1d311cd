import type { Email } from '@calliope/channel-email';
import { type ErrorResponse, Resend } from 'resend';
import { assertLoopback } from './assert-loopback.ts';
import { SendFault } from './send-fault.ts';

/** To whom an email goes, and how. */
export interface Delivery {
  readonly to: string;
  /** Makes a second send of the same email the same email. */
  readonly key: string;
  /** Address of the local inbox: `http://127.0.0.1:4201`. */
  readonly via: string;
}

/**
 * Sends an email to the local inbox, with the SDK that would send it for real.
 *
 * @returns the id that the inbox gave it
 * @throws SendFault when the inbox is not on this machine, is not there, or refuses the email
 */
export async function sendEmail(email: Email, { to, key, via }: Delivery): Promise<string> {
  assertLoopback(via);
  const { from, subject, html, text } = email;
  if (from === undefined) throw new SendFault('send/no-sender');
  const { data, error } = await localResend(via).emails.send(
    { from, to, subject, html, text, headers: { ...email.headers } },
    { idempotencyKey: key },
  );
  if (error !== null) throw faultOf(error, via);
  return data.id;
}

/** Everything is given, so that the SDK takes neither a key nor an address from the environment. */
const localResend = (via: string): Resend =>
  new Resend('re_local_inbox', { baseUrl: via, userAgent: 'calliope-nurture' });

const faultOf = ({ name, message, statusCode }: ErrorResponse, via: string): SendFault =>
  statusCode === null
    ? new SendFault('send/unreachable', via)
    : new SendFault('send/refused', `${name}, ${message}.`.replace(/\.\.$/, '.'));
