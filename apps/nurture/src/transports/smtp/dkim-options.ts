import type { DKIMOptions } from 'nodemailer';

/** The key that a domain signs its mail with, and the name under which others find it. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** In PEM. */
  readonly privateKey: string;
}

/**
 * What nodemailer signs, and with what. By itself it leaves out `List-Unsubscribe-Post`, without
 * which mail programs show no button that stops.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058#section-4
 */
export const dkimOptions = ({ domain, selector, privateKey }: DkimKey): DKIMOptions => ({
  ...{ domainName: domain, keySelector: selector, privateKey },
  headerFieldNames: signed.join(':'),
});

const signed = [
  ...['from', 'sender', 'reply-to', 'subject', 'date', 'message-id', 'to', 'cc'],
  ...['mime-version', 'content-type', 'content-transfer-encoding'],
  ...['auto-submitted', 'list-unsubscribe', 'list-unsubscribe-post'],
];
