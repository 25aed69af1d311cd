import type { Email } from '@calliope/channel-email';
import { SendFault } from '../send/send-fault.ts';
import { assertHeaders } from './assert-headers.ts';
import { isOneAddress } from './is-one-address.ts';
import { senderOf } from './sender-of.ts';
import type { MailRequest } from './transport.ts';

/** To whom an email goes, and what makes it this one. */
export interface Handover {
  /** Makes a second handing over of the same email the same email. It names nobody. */
  readonly key: string;
  readonly to: string;
  /** A mailbox that somebody reads, where that is not the one that it comes from. */
  readonly replyTo?: string | undefined;
}

/**
 * An email as it is handed over, with what every mail server wants to know of a mail that no
 * person wrote. The same email and key give the same bytes.
 *
 * @throws SendFault when it has no sender
 * @throws RangeError when a header would be more than one line, or be there twice
 * @see https://www.rfc-editor.org/rfc/rfc3834#section-5
 */
export function mailRequest(email: Email, { key, to, replyTo }: Handover): MailRequest {
  if (email.from === undefined) throw new SendFault('send/no-sender');
  if (!isKey.test(key)) throw new RangeError('The key of an email cannot stand in a Message-ID.');
  if (!isOneAddress(to)) throw new RangeError('The email does not go to one address.');
  const headers = {
    'Message-ID': `<${key}@${senderOf(email.from).domain}>`,
    'Auto-Submitted': 'auto-generated',
    // Exchange answers an absent reader's mail to whatever lacks it, and that reaches a person.
    'X-Auto-Response-Suppress': 'All',
    ...(replyTo !== undefined && { 'Reply-To': replyTo }),
  };
  assertHeaders(email, headers);
  return { key, to, email: { ...email, headers: { ...email.headers, ...headers } } };
}

// https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4, and Resend takes 256 signs of a key.
const isKey = /^(?=.{1,200}$)[\w/+=-]+(\.[\w/+=-]+)*$/;
