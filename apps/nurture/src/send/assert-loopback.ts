import { SendFault } from './send-fault.ts';

/**
 * Lets only addresses of this machine pass. Names are not looked up: only the one that always
 * means this machine counts.
 *
 * @throws SendFault for any other
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3
 */
export function assertLoopback(address: string): void {
  const url = URL.parse(address);
  const own =
    url?.protocol === 'http:' &&
    /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(url.hostname) &&
    url.username === '';
  if (!own) throw new SendFault('send/not-loopback', address);
}
