import { isLoopback } from './is-loopback.ts';
import { SendFault } from './send-fault.ts';

/**
 * Lets only addresses of this machine pass. The fault names the address without what may be a
 * password in it.
 *
 * @param protocols those that may be spoken, such as `http:`
 * @throws SendFault for any other
 */
export function assertLoopback(address: string, protocols: readonly string[]): void {
  const url = URL.parse(address);
  const own = url !== null && protocols.includes(url.protocol) && isLoopback(url.hostname);
  // A name before the @ is no part of a page's address, and hides where it leads.
  const plain = url?.protocol !== 'http:' || url.username === '';
  if (!own || !plain) throw new SendFault('send/not-loopback', url ? place(url) : address);
}

const place = ({ protocol, host }: URL): string => `${protocol}//${host}`;
