import type { SendMailOptions } from 'nodemailer';
import { senderOf } from '../sender-of.ts';
import type { MailRequest } from '../transport.ts';

/** An email as nodemailer takes it. */
export function mimeOf({ to, email }: MailRequest): SendMailOptions {
  const { from = '', subject, html, text } = email;
  const { 'Reply-To': replyTo, 'Message-ID': messageId, ...headers } = email.headers;
  return {
    ...{ from, subject, html, text, replyTo, messageId },
    // One address, whatever is in it: as a text it would be read as a list.
    to: { name: '', address: to },
    envelope: { from: senderOf(from).address, to: [to] },
    headers,
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
}
