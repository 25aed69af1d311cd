import { createHmac } from 'node:crypto';
import { derive } from './derive.ts';
import type { Key } from './keyring.ts';

/** Eight bytes that tell a key from another one and nothing of the key. */
export const fingerprintOf = (key: Key): string =>
  createHmac('sha256', derive(key, 'fingerprint')).update(key.id).digest('hex').slice(0, 16);
