import { createTransport } from 'nodemailer';
import { isOneAddress } from '../is-one-address.ts';
import { accepted, refused } from '../outcomes.ts';
import type { Transport } from '../transport.ts';
import { type DkimKey, dkimOptions } from './dkim-options.ts';
import { type MailServer, poolOptions } from './mail-server.ts';
import { mimeOf } from './mime-of.ts';
import { outcomeOfError } from './outcome-of-error.ts';
import { WatchedPool } from './watched-pool.ts';

/** A mail server, and what it may know. */
export interface SmtpOptions {
  readonly server: MailServer;
  readonly baa: boolean;
  /** Signs every email; many mail servers do that themselves. */
  readonly dkim?: DkimKey | undefined;
  readonly perSecond?: number | undefined;
}

/** Carries emails by a mail server, over connections that are kept for the next. */
export function smtpTransport({ server, baa, dkim, perSecond = 5 }: SmtpOptions): Transport {
  const pool = new WatchedPool(poolOptions(server));
  // A connection that breaks while it is idle concerns no email.
  pool.on('error', () => undefined);
  const mailer = createTransport(pool);
  return {
    ...{ name: 'smtp', baa, perSecond },
    // A mail server knows no keys: what it was given twice it delivers twice.
    keyLife: 0,
    send: async (request, signal) => {
      if (!isOneAddress(request.to)) return refused('send/refused');
      try {
        const mail = { ...mimeOf(request), signal, ...(dkim && { dkim: dkimOptions(dkim) }) };
        return accepted((await mailer.sendMail(mail)).messageId);
      } catch (error) {
        return outcomeOfError(error);
      }
    },
    close: async () => mailer.close(),
  };
}
