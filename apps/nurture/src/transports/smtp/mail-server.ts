import type { SMTPPoolOptions } from 'nodemailer';

/** Where a mail server is, and how it knows us. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** Whether the connection is encrypted from its first byte, as `smtps:` says. */
  readonly secure: boolean;
  readonly login?: { readonly user: string; readonly pass: string } | undefined;
  /** Whether it is this machine, where nobody listens in. */
  readonly loopback: boolean;
  /** Certificates to trust instead of those that the system trusts. */
  readonly ca?: string | undefined;
}

/** Connections to a mail server: encrypted, or to this machine. */
export const poolOptions = ({ host, port, secure, login, loopback, ca }: MailServer) =>
  ({
    ...{ host, port, secure },
    ...(login && { auth: login }),
    ...(loopback && !secure ? { ignoreTLS: true } : { requireTLS: true }),
    ...(ca !== undefined && { tls: { ca } }),
    maxConnections: 3,
    // Who tries again is decided by whoever knows what is out.
    maxRequeues: 0,
    ...{ connectionTimeout: 30_000, greetingTimeout: 30_000, dnsTimeout: 10_000 },
    // A mail server may take ten minutes to say that it has an email. Whoever gives up before that
    // may send it twice: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.6
    socketTimeout: 600_000,
  }) satisfies SMTPPoolOptions;
