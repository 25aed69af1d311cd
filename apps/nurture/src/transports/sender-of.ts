/** The mailbox that an email comes from. */
export interface Sender {
  readonly address: string;
  readonly domain: string;
}

/**
 * Reads who sends an email from `Name <address>` or from the address alone.
 *
 * @throws RangeError when there is no address in it
 */
export function senderOf(from: string): Sender {
  const [, address, domain] = /(?:^|<)([^\s<>"(),:;@\\]+@([a-z0-9.-]+))>?$/i.exec(from) ?? [];
  if (address === undefined || domain === undefined) {
    throw new RangeError('The sender of the email has no address.');
  }
  return { address, domain };
}
