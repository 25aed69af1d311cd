import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { derive, type Keyring, newestOf } from '../secrets/index.ts';

/**
 * What a network counts under: an HMAC of its address and of the day, so that who reads the store
 * learns no address and cannot tell that the same network came back on another day.
 */
export function networkKey(address: string, keyring: Keyring, now: Date): string {
  const day = now.toISOString().slice(0, 10);
  const secret = derive(newestOf(keyring), `network ${day}`);
  return createHmac('sha256', secret).update(networkOf(address)).digest('base64url');
}

/** A household has one IPv4 address, and 2^64 of IPv6. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(':') : plain;
}

function groupsOf(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const split = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const missing = 8 - split(head).length - split(tail ?? '').length;
  return [
    ...split(head),
    ...Array<string>(tail === undefined ? 0 : missing).fill('0'),
    ...split(tail ?? ''),
  ];
}
