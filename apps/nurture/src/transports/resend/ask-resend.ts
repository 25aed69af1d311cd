import type { MailRequest } from '../transport.ts';
import { type Answer, WatchedResend } from './watched-resend.ts';

/** Which account of Resend is asked, and where. */
export interface Account {
  readonly key: string;
  readonly url: string;
}

/** Asks Resend to send one email. */
export async function askResend(
  { key, url }: Account,
  { email, to, key: idempotencyKey }: MailRequest,
  signal: AbortSignal,
): Promise<Answer> {
  if (signal.aborted) return { reached: false };
  // Everything is given, so that the SDK takes neither a key nor an address from the environment.
  const resend = new WatchedResend(key, { baseUrl: url, userAgent: 'calliope-nurture' });
  const { from = '', subject, html, text } = email;
  const { 'Reply-To': replyTo, ...headers } = email.headers;
  await resend.emails.send(
    { from, to: [to], subject, html, text, headers, ...(replyTo !== undefined && { replyTo }) },
    { idempotencyKey, signal },
  );
  return resend.answer;
}
