import { createHmac } from 'node:crypto';
import { derive } from './derive.ts';
import { type Key, type Keyring, newestOf } from './keyring.ts';

/**
 * What an address is found by without being readable: `KEY.base64url`, an HMAC-SHA-256 of the
 * address. The same address has the same index under the same key.
 *
 * @param address as `normalAddress` gives it
 */
export const indexOf = (address: string, keyring: Keyring): string =>
  indexUnder(address, newestOf(keyring));

/** Every index that an address may be known by, since old ones outlive their address. */
export const indexesOf = (address: string, keyring: Keyring): string[] =>
  keyring.map((key) => indexUnder(address, key));

const indexUnder = (address: string, key: Key): string =>
  `${key.id}.${createHmac('sha256', derive(key, 'index')).update(address).digest('base64url')}`;
