import { onTestFinished } from 'vitest';
import { type SmtpOptions, smtpTransport } from '../../src/transports/smtp/smtp-transport.ts';

/** A transport to a mail server that closes with the test. */
export function smtpTransportTo(server: SmtpOptions['server'], options: Partial<SmtpOptions> = {}) {
  const transport = smtpTransport({ server, baa: false, ...options });
  onTestFinished(transport.close);
  return transport;
}
