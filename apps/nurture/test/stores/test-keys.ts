import { createHash } from 'node:crypto';
import { type Key, keyringText } from '../../src/secrets/keyring.ts';

/** Keys for tests, the same each time. */
export const testKeys: string = keyringText([testKey('k1')]);

/** A key for tests; its secret comes from its name. */
export function testKey(id: string): Key {
  return { id, secret: createHash('sha256').update(`a key for tests: ${id}`).digest() };
}
